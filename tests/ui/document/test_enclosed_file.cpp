// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/enclosed_file.h"

#include <QTest>

class TestEnclosedFile : public QObject {
    Q_OBJECT
  private slots:
    void endingsAreThoseOfWhatIsKnown_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("active");
        const auto row = [](const char* type, const QByteArray& content, const char* ending,
                            bool active) {
            QTest::addRow("%s %s", type, ending)
                << QString::fromLatin1(type) << content << QString::fromLatin1(ending) << active;
        };
        row("text/plain", "a", ".txt", false);
        row("Text/CSV; charset=utf-8", "a;b", ".csv", false);
        row("text/html", "<p>a</p>", ".html", true);
        row("image/svg+xml", "<svg/>", ".svg", true);
        row("application/msword", "\xd0\xcf\x11\xe0", ".doc", true);
        row("application/rtf", "{\\rtf1 a}", ".rtf", true);  // objects, and macros, in the next
        row("application/vnd.oasis.opendocument.text", "PK\3\4", ".odt", true);
        row("", "%PDF-1.7\n", ".pdf", false);
        row("", "<!DOCTYPE html><html></html>", ".html", true);
        row("application/x-msdownload", QByteArray("\0\1", 2), ".bin", true);
        row("application/x-sh", "echo", ".txt", false);  // a text editor opens it
        row("application/x-desktop", "[Desktop Entry]\nExec=x\n", ".bin", true);
        row("../../etc/passwd", QByteArray("\0\1\2\3", 4), ".bin", true);
        // Programs, whatever they are called.
        row("text/plain", "MZ\x90", ".bin", true);
        row("application/pdf",
            "\x7f"
            "ELF\2",
            ".bin", true);
        row("image/png", "#!/bin/sh\n", ".bin", true);
    }
    void endingsAreThoseOfWhatIsKnown() {
        QFETCH(QString, type);
        QFETCH(QByteArray, content);
        const auto file = ui::enclosedFile(content, type);
        QTEST(file.ending, "ending");
        QTEST(file.active, "active");
    }
    void textsThatAreShown() {
        for (const char* type : {"text/plain", "text/csv; header=present", "TEXT/Markdown"})
            QVERIFY2(ui::isPlainText(QString::fromLatin1(type)), type);
        for (const char* type : {"", "text/html", "text/xml", "text/rtf", "text/javascript",
                                 "image/png", "application/rtf"})
            QVERIFY2(!ui::isPlainText(QString::fromLatin1(type)), type);
    }
};

QTEST_GUILESS_MAIN(TestEnclosedFile)
#include "test_enclosed_file.moc"
