"""How Bedtime looks: the QML components every page is made of, and the lamp that dims them."""
