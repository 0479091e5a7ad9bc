"""Dreams out of the files of other journals; every file is hostile until proven."""
