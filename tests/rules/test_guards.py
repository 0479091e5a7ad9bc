def test_x(qapp, expected_log):
    import logging
    expected_log("boo")
    logging.warning("boo")
def test_y(qapp):
    from PySide6.QtCore import QTimer
    qapp.t=QTimer(); qapp.t.start(10)
def test_z(qapp, expected_log):
    from PySide6.QtCore import qWarning
    expected_log("boo")
    qWarning("boo")
def test_z2(qapp):
    from PySide6.QtCore import qWarning
    qWarning("boo")
