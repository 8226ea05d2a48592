"""What can go wrong between the Word file and the PDF, in the words of the one who asked for it."""

from __future__ import annotations

from antq_writer.diagnostics import Fault, Message, Severity

NO_OFFICE = Fault(
    "TP121",
    "Chưa cài LibreOffice",
    Severity.ERROR,
    Message(
        "cần LibreOffice để tạo PDF nhưng không tìm thấy trên máy này",
        "a PDF is made by LibreOffice, which was not found on this machine",
    ),
    Message(
        "Debian, Ubuntu: sudo apt install libreoffice-writer fonts-liberation2; "
        "Windows, macOS: cài LibreOffice từ https://www.libreoffice.org; "
        "hoặc ghi ra .docx rồi dùng Word lưu thành PDF",
        "Debian, Ubuntu: sudo apt install libreoffice-writer fonts-liberation2; "
        "Windows, macOS: install LibreOffice from https://www.libreoffice.org; "
        "or write .docx and save it as PDF in Word",
    ),
)
NOT_MADE = Fault(
    "TP122",
    "LibreOffice không tạo được PDF",
    Severity.ERROR,
    Message(
        "LibreOffice đã dừng mà không tạo được PDF (mã {status})",
        "LibreOffice ended without making a PDF (status {status}): {said}",
    ),
    Message(
        "hãy ghi ra .docx rồi dùng Word hoặc LibreOffice lưu thành PDF; nếu vẫn lỗi, hãy cài lại LibreOffice",
        "write .docx and save it as PDF in Word or LibreOffice; if this stays, install LibreOffice anew",
    ),
)
TOO_SLOW = Fault(
    "TP123",
    "LibreOffice chạy quá lâu",
    Severity.ERROR,
    Message(
        "LibreOffice chưa tạo xong PDF sau {seconds} giây nên đã bị dừng",
        "LibreOffice had not made the PDF after {seconds} seconds and was stopped",
    ),
    Message(
        "hãy đóng bớt chương trình rồi thử lại, hoặc ghi ra .docx và dùng Word lưu thành PDF",
        "close other programs and try again, or write .docx and save it as PDF in Word",
    ),
)
NOT_STARTED = Fault(
    "TP124",
    "Không chạy được LibreOffice",
    Severity.ERROR,
    Message(
        "không chạy được LibreOffice tại “{program}”",
        "LibreOffice at “{program}” cannot be started: {said}",
    ),
    Message("hãy cài lại LibreOffice", "install LibreOffice anew"),
)
FOR_VIEWING = Fault(
    "TP125",
    "PDF chỉ để xem",
    Severity.INFO,
    Message(
        "máy này không có phông Times New Roman, PDF dùng phông {fonts} thay thế: PDF này chỉ để xem",
        "Times New Roman is not on this machine and {fonts} stands in: this PDF is for viewing only",
    ),
    Message(
        "bản để ký và ban hành hãy in từ tệp .docx trên máy có Times New Roman",
        "print the copy to be signed from the .docx, on a machine that has Times New Roman",
    ),
)
POOR_FONT = Fault(
    "TP126",
    "Phông chữ không thay được Times New Roman",
    Severity.WARNING,
    Message(
        "máy này không có Times New Roman, cũng không có phông cùng cỡ chữ đủ chữ tiếng Việt; "
        "PDF dùng phông {fonts} nên dòng và trang có thể khác bản Word, "
        "chữ có dấu có thể không đều: PDF này chỉ để xem",
        "neither Times New Roman nor a font of its measure with all Vietnamese letters is on this machine; "
        "the PDF uses {fonts}: its lines and pages may differ, "
        "accented letters may be uneven; for viewing only",
    ),
    Message(
        "Debian, Ubuntu: sudo apt install fonts-liberation2 (gói fonts-liberation cũ thiếu chữ tiếng Việt)",
        "Debian, Ubuntu: sudo apt install fonts-liberation2 (the older fonts-liberation lacks Vietnamese)",
    ),
)
NO_ROOM = Fault(
    "TP127",
    "Không có chỗ làm việc tạm",
    Severity.ERROR,
    Message(
        "không tạo được tệp tạm để làm PDF: đĩa đầy hoặc thư mục tạm của máy không ghi được",
        "the temporary files for the PDF cannot be made: {said}",
    ),
    Message("hãy dọn bớt đĩa rồi thử lại", "free some room and try again"),
)

FAULTS = (NO_OFFICE, NOT_MADE, TOO_SLOW, NOT_STARTED, FOR_VIEWING, POOR_FONT, NO_ROOM)
