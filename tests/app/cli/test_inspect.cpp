// SPDX-License-Identifier: EUPL-1.2
// sportello-cli inspect on documents the project wrote: forms, exit codes, what is written where.
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/signed_documents.h"

namespace {

const QString fixtures = QStringLiteral(SPORTELLO_SOURCE_DIR "/tests/core/clinical/fixtures/");

struct Run {
    int exit;
    QByteArray out;
    QByteArray err;
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject first() const { return array().at(0).toObject(); }
};

/// `data`: the person's data folder.
Run inspect(const QStringList& arguments, const QString& data = {}) {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!data.isEmpty()) environment.insert("XDG_DATA_HOME", data);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SPORTELLO_BIN_DIR "/sportello-cli"),
                  QStringList{"inspect"} + arguments);
    if (!process.waitForFinished()) qFatal("no end");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString fixture(const char* name) {
    return fixtures + QLatin1String(name);
}

QByteArray content(const char* name) {
    QFile file(fixture(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no fixture");
    return file.readAll();
}

QString written(const QTemporaryDir& folder, const char* name, const QByteArray& content) {
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(content);
    return file.fileName();
}

}  // namespace

class TestInspect : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    certificates::Authority authority_{QStringLiteral("Certificatore di prova")};
    support::Signer signer_ = support::Signer::by(authority_, QStringLiteral("Anna Bianchi"));

  private Q_SLOTS:
    void csvHasARowForEveryFile() {
        const auto bad = written(folder_, "bad,name.xml", "<a><b>");
        const auto other = written(folder_, "other.xml", "<a/>");
        const auto told = inspect({"--csv", fixture("lab.xml"), bad, other});
        QCOMPARE(told.exit, 0);
        const auto lines = told.out.split('\n');
        QCOMPARE(lines.at(0), QByteArray("file,opens,code,time,sections,tables,cells,items,words,"
                                         "words_sha,num_obs,flags,admin,media"));
        QVERIFY(lines.at(1).startsWith(fixture("lab.xml").toUtf8() +
                                       ",yes,11502-2,20240312081500+0100,3,1,28,0,"));
        QVERIFY(lines.at(1).endsWith(",5,H L LL R,0,0"));
        QCOMPARE(lines.at(2), '"' + bad.toUtf8() + "\",no,,,,,,,,,,,,");
        QCOMPARE(lines.at(3), other.toUtf8() + ",no-cda,,,,,,,,,,,,");
    }

    void aFileThatIsNotThere() {
        for (const auto* form : {"--csv", "--json"}) {
            const auto told = inspect({form, fixture("lab.xml"), "/no/such/file"});
            QCOMPARE(told.exit, 30);
            QVERIFY(told.out.contains("11502-2"));  // the others are told all the same
        }
        const auto json = inspect({"--json", "/no/such/file"});
        const auto error = json.first()["error"].toObject();
        QCOMPARE(error["code"].toString(), QStringLiteral("file.unopened"));
        QVERIFY(json.err.isEmpty());
    }

    void jsonTellsWhatIsInIt() {
        const auto told = inspect({"--json", fixture("lab.xml")});
        QCOMPARE(told.exit, 0);
        const auto object = told.first();
        QCOMPARE(object["opens"].toString(), QStringLiteral("yes"));
        QCOMPARE(object["signature"]["verdict"].toString(), QStringLiteral("unsigned"));
        QCOMPARE(object["header"]["patient"]["codiceFiscale"].toString(),
                 QStringLiteral("RSSMRA62B25C014Z"));
        QCOMPARE(object["header"]["recipes"][0].toString(), QStringLiteral("030A00000000001"));
        QCOMPARE(object["sections"][0]["sections"][0]["title"].toString(),
                 QStringLiteral("Profilo metabolico"));
        QCOMPARE(object["values"].toArray().size(), 7);
        QCOMPARE(object["values"][0]["flagBy"].toString(), QStringLiteral("laboratory"));
        QCOMPARE(object["values"][2]["flagBy"].toString(), QStringLiteral("computed"));
        QCOMPARE(object["figures"]["num_obs"].toInt(), 5);
    }

    void htmlIsWrittenWithWhatIsEnclosed() {
        const auto pages = folder_.filePath("pages/inner");
        const auto told = inspect(
            {"--html", pages, fixture("sheet118.xml"), fixture("rsa.xml"), fixture("rsa.xml")});
        QCOMPARE(told.exit, 0);
        const QStringList expected{"rsa.xml-2.html", "rsa.xml.html", "sheet118.xml-1.pdf",
                                   "sheet118.xml.html"};
        QCOMPARE(QDir(pages).entryList(QDir::Files, QDir::Name), expected);
        QFile page(pages + "/sheet118.xml.html");
        QVERIFY(page.open(QIODevice::ReadOnly));
        const auto html = page.readAll();
        QVERIFY(html.contains("<a href=\"sheet118.xml-1.pdf\">"));
        QVERIFY(html.contains("Il documento non è firmato."));
        QCOMPARE(page.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void whereNothingCanBeWritten() {
        const auto file = written(folder_, "file", "x");
        const auto told = inspect({"--html", file + "/pages", fixture("rsa.xml")});
        QCOMPARE(told.exit, 32);
        QVERIFY(told.err.contains("(output.unwritable)"));
    }

    void forAPerson() {
        const auto told = inspect({fixture("ldo.xml")});
        QCOMPARE(told.exit, 0);
        QVERIFY(told.out.contains("Lettera di dimissione ospedaliera\n"));
        QVERIFY(told.out.contains("Mario Rossi · 20/02/2024 15:00 · Ospedale di Esempio"));
        QVERIFY(told.out.contains("Il documento non è firmato."));
        const auto english = inspect({"--lang", "en", fixture("ldo.xml")});
        QVERIFY(english.out.contains("The document is not signed."));
    }

    void envelopesAreOpenedAndJudged_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("signatures");
        const auto pdf = support::pdfWith({{"cda.xml", content("lab.xml")}});
        const auto once = support::cms(pdf, signer_, false);
        QTest::newRow("DER") << once << 1;
        QTest::newRow("base64") << once.toBase64() << 1;
        QTest::newRow("nested") << support::cms(once, signer_, false) << 2;
        QTest::newRow("nested, base64") << support::cms(once.toBase64(), signer_, false) << 2;
    }
    void envelopesAreOpenedAndJudged() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, signatures);
        const auto file = written(folder_, "referto.pdf.p7m", bytes);
        const auto list = written(folder_, "list.xml", support::trustListOf(authority_));
        const auto object = inspect({"--json", "--trust-list", list, file}).first();
        QCOMPARE(object["kind"].toString(), QStringLiteral("p7m"));
        QCOMPARE(object["code"].toString(), QStringLiteral("11502-2"));
        QVERIFY(!object.contains("problems"));
        const auto verdict = object["signature"].toObject();
        QCOMPARE(verdict["verdict"].toString(), QStringLiteral("intact-trusted"));
        QCOMPARE(verdict["signatures"].toArray().size(), signatures);
        QCOMPARE(verdict["signatures"][0]["form"].toString(), QStringLiteral("cades"));
        QCOMPARE(verdict["signatures"][0]["signer"].toString(), QStringLiteral("Anna Bianchi"));
        const auto told = inspect({file}).out;
        QVERIFY(told.contains("Referto di laboratorio") &&
                told.contains("Firma integra, identità non verificata."));
    }

    // The file in the person's data folder; a newer one takes its place.
    void theListOfAnchorsIsReplacedByAnother() {
        const auto file =
            written(folder_, "signed.pdf",
                    support::signedPdfWith({{"cda.xml", content("lab.xml")}}, signer_));
        const QTemporaryDir data;
        QVERIFY(QDir(data.path()).mkpath("sportello"));
        const auto put = [&](const QByteArray& list) {
            (void)written(data, "sportello/trust-list.xml", list);
        };
        const auto verdict = [&] {
            const auto object = inspect({"--json", file}, data.path()).first();
            return object["signature"].toObject();
        };
        QCOMPARE(verdict()["verdict"].toString(), QStringLiteral("intact-unknown-signer"));
        QVERIFY(!verdict().contains("anchorsOf"));
        put(support::trustListOf(certificates::Authority(QStringLiteral("Un altro"))));
        QCOMPARE(verdict()["signatures"][0]["finding"].toString(), QStringLiteral("chain-unknown"));
        QCOMPARE(verdict()["anchorsOf"].toString(), QStringLiteral("2024-03-01"));
        QVERIFY(verdict()["anchorsWarning"].toString().contains("scaduto il 01/09/2024"));
        QVERIFY(inspect({file}, data.path()).out.contains("scaduto il 01/09/2024"));
        put(support::trustListOf(authority_)
                .replace("2024-03-01", "2026-10-15")
                .replace("2024-09-01", "2099-04-15"));
        QCOMPARE(verdict()["verdict"].toString(), QStringLiteral("intact-trusted"));
        QCOMPARE(verdict()["anchorsOf"].toString(), QStringLiteral("2026-10-15"));
        QCOMPARE(verdict()["anchorsUntil"].toString(), QStringLiteral("2099-04-15"));
        QVERIFY(!verdict().contains("anchorsWarning"));
    }

    void usage() {
        QCOMPARE(inspect({}).exit, 2);
        QCOMPARE(inspect({"--csv", "--json", fixture("lab.xml")}).exit, 2);
        QCOMPARE(inspect({"--portal", "https://x", fixture("lab.xml")}).exit, 2);
        QCOMPARE(inspect({"--trust-list", fixture("lab.xml"), fixture("lab.xml")}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestInspect)
#include "test_inspect.moc"
