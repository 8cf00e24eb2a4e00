// SPDX-License-Identifier: EUPL-1.2
// docs/error-codes.md is what the help line reads: it must say what the program says. Run this test
// with SPORTELLO_REWRITE_DOCS=1 to write the page again.
#include <QFile>
#include <QTest>

#include "core/base/error_rows.h"

namespace {

QString row(const core::ErrorRow& entry) {
    const auto* exact =
        entry.titleWithTries != nullptr ? entry.titleWithTries : entry.titleWithDate;
    auto title = QString::fromUtf8(exact != nullptr ? exact : entry.title);
    title.replace(QStringLiteral("%n"), QStringLiteral("N"));
    title.replace(QStringLiteral("%1"), QStringLiteral("gg/mm/aaaa"));
    if (entry.titleWithTime != nullptr)
        title = QString::fromUtf8(entry.titleWithTime)
                    .replace(QStringLiteral("%1"), QStringLiteral("hh:mm")) +
                QStringLiteral(" · ") + title;
    return QStringLiteral("| `%1` | %2 | %3 | %4 | %5 |\n")
        .arg(QString::fromUtf8(entry.code.name().data()), title, QString::fromUtf8(entry.hint),
             entry.retry == core::Retry::yes ? QStringLiteral("sì") : QStringLiteral("no"))
        .arg(entry.exit);
}

QByteArray page() {
    auto text = QStringLiteral(
        "# Error codes\n\n"
        "For the help line: the program shows the code last and small; here is what it says with "
        "it. The table is\n"
        "checked against the program by the test `core_base_error_codes_page`; a new code gets its "
        "row in\n"
        "`core/base/error_rows.cpp`. The part before the first dot says which of service, reader, "
        "card, pin, puk,\n"
        "certificate, network, portal, login, session, acting, booking, document, output or "
        "program "
        "failed.\n\n"
        "| code | what the person reads | what to do next | `Riprova` | exit code of "
        "`sportello-cli` |\n"
        "| --- | --- | --- | --- | --- |\n");
    for (const auto& entry : core::errorRows()) text += row(entry);
    return text.toUtf8();
}

}  // namespace

class TestErrorCodesPage : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void pageSaysWhatTheProgramSays() {
        QFile file(QStringLiteral(SPORTELLO_SOURCE_DIR "/docs/error-codes.md"));
        if (qEnvironmentVariableIsSet("SPORTELLO_REWRITE_DOCS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(page());
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), page());
    }
};

QTEST_GUILESS_MAIN(TestErrorCodesPage)
#include "test_error_codes_page.moc"
