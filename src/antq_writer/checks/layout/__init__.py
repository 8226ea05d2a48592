"""What the layout rules share: the articles of the decree, the looks that it asks for."""
