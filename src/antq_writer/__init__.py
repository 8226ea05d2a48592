"""antq-writer: annual reports on the movement “Toàn dân bảo vệ an ninh Tổ quốc”, from one YAML file."""
