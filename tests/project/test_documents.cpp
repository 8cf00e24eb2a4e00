// SPDX-License-Identifier: EUPL-1.2
// What the pages in the tree point at exists.
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

namespace {

QString content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList deadLinks(const QString& page, const QString& text) {
    static const QRegularExpression link(R"(\]\(([^)#\s]+)[^)]*\))");
    QStringList dead;
    for (const auto& match : link.globalMatch(text)) {
        const QString target = match.captured(1);
        if (target.contains("://") || target.startsWith("mailto:")) continue;
        if (!QFileInfo::exists(QFileInfo(page).path() + '/' + target))
            dead << page + " -> " + target;
    }
    return dead;
}

}  // namespace

class TestDocuments : public QObject {
    Q_OBJECT
  private slots:
    void aDeadLinkIsSeen() {
        const QString page = QStringLiteral(SPORTELLO_SOURCE_DIR "/README.md");
        QCOMPARE(deadLinks(page, "[x](no/such/file.md)").size(), 1);
        QCOMPARE(deadLinks(page, "[x](README.md#part)").size(), 0);
    }

    void noPageHasDeadLinks() {
        QStringList dead;
        int pages = 0;
        for (QDirIterator it(SPORTELLO_SOURCE_DIR, {"*.md"}, QDir::Files,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString page = it.next();
            if (page.contains("/build/") || page.contains("/node_modules/")) continue;
            ++pages;
            dead << deadLinks(page, content(page));
        }
        QVERIFY(pages >= 4);
        QVERIFY2(dead.isEmpty(), qPrintable(dead.join('\n')));
    }

    void everySourceSaysItsLicence() {
        QStringList without;
        for (const auto* room : {"pcsc", "core", "ui", "app", "tests"})
            for (QDirIterator it(QStringLiteral(SPORTELLO_SOURCE_DIR "/") + room,
                                 {"*.h", "*.cpp", "CMakeLists.txt"}, QDir::Files,
                                 QDirIterator::Subdirectories);
                 it.hasNext();) {
                const QString path = it.next();
                if (!path.contains("/node_modules/") &&
                    !content(path).left(80).contains("SPDX-License-Identifier: EUPL-1.2"))
                    without << path;
            }
        QVERIFY2(without.isEmpty(), qPrintable(without.join('\n')));
    }
};

QTEST_APPLESS_MAIN(TestDocuments)
#include "test_documents.moc"
