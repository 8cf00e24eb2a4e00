// SPDX-License-Identifier: EUPL-1.2
// Every verdict about a signature, as the demo record has it, and documents in signed envelopes:
// opened, told and saved by keyboard.
#include "app/desktop/demo/demo_anchors.h"
#include "core/clinical/signature/signature_check.h"
#include "tests/e2e/record_house.h"

using core::clinical::SignatureState;
using e2e::RecordHouse;

class TestWindowSignatures : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        ui::Appearance::instance().install(*qApp);
        house_ = std::make_unique<RecordHouse>();
        anchors_ = *core::clinical::TrustList::parse(
            desktop::trustListOf(house_->portal->documentCaPem(), QDate(2026, 11, 1)));
        house_->program->setAnchors(anchors_);
        house_->begin();
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::TodayPage") && house_->filled("toRead"),
                                 20000);
        house_->openDocuments();
    }
    void cleanup() {
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->onPage("ui::DocumentsPage"));
    }
    void cleanupTestCase() { house_.reset(); }

    void everyVerdictIsInTheDemo_data() {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("details");
        const auto row = [](const char* name, const char* day, const char* title,
                            const QStringList& details) {
            QTest::newRow(name) << QString(day) << QString(title) << details;
        };
        const QString issuer("Sportello - firmatari di prova");
        row("trusted", "18/11/2026", "Firma integra",
            {"Colombo Anna", "CLMNNA71D52F205V", issuer, "18/11/2026 11:02", "RSA, SHA-256",
             "01/11/2026"});
        row("unknown", "20/06/2024", "Firma integra, identità non verificata",
            {"Sala Giorgio", "Certificatore fuori elenco di prova", "20/06/2024 10:05",
             "Chi ha rilasciato il certificato non è nell'elenco."});
        row("additions", "05/11/2026", "Firma integra, con aggiunte", {issuer, "RSA, SHA-256"});
        row("broken", "25/11/2025", "Firma non valida",
            {issuer, "Il contenuto è diverso da quello che è stato firmato."});
        row("unsigned", "01/10/2026", "Senza firma", {});
        row("unreadable", "11/05/2021", "Firma non leggibile", {"Firma non leggibile"});
        row("p7m", "19/11/2019", "Firma integra",
            {"Galimberti Luca", issuer, "19/11/2019 16:40", "RSA, SHA-256"});
        row("p7m in base64", "21/01/2020", "Firma integra", {"Riva Marta", "21/01/2020 11:48"});
        row("p7m in a p7m", "15/06/2021", "Firma integra",
            {"Galimberti Luca", "15/06/2021 10:05", "Riva Marta", "16/06/2021 10:05",
             "Busta p7m (CAdES)"});
    }
    void everyVerdictIsInTheDemo() {
        QFETCH(QString, day);
        QFETCH(QString, title);
        QFETCH(QStringList, details);
        open(day);
        QVERIFY2(reads(title), qPrintable(day));
        QVERIFY(house_->find("views"));  // whatever the signature, text and pages are there
        QCOMPARE(house_->find("signatureDetails") == nullptr, details.isEmpty());
        if (details.isEmpty()) return;
        house_->pressByKey("signatureDetails");
        for (const auto& fact : details) QTRY_VERIFY2(reads(fact), qPrintable(fact));
    }

    void anEnvelopeIsSavedAsItCameOrAsThePagesInIt_data() {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("binary") << "19/11/2019" << QByteArray("\x30\x82");
        QTest::newRow("base64") << "21/01/2020" << QByteArray("MI");
        QTest::newRow("nested") << "15/06/2021" << QByteArray("\x30\x82");
    }
    void anEnvelopeIsSavedAsItCameOrAsThePagesInIt() {
        QFETCH(QString, day);
        QFETCH(QByteArray, start);
        open(day);
        const auto name = "Documento-" + QDate::fromString(day, "dd/MM/yyyy").toString(Qt::ISODate);
        const auto whole = saved("File con la firma");
        QCOMPARE(house_->dialogs.suggested, name + ".pdf.p7m");
        QVERIFY(whole.startsWith(start));
        const auto file = core::clinical::openFile(whole);
        QVERIFY(file && file->isPdf() && !file->cda.isEmpty());
        QVERIFY(core::clinical::checkSignatures(*file, anchors_).state ==
                SignatureState::intactTrusted);
        QCOMPARE(saved("PDF da leggere"), file->unwrapped);
        QCOMPARE(house_->dialogs.suggested, name + ".pdf");
    }

    void aPdfIsSavedWithoutAsking() {
        open("18/11/2026");
        house_->dialogs.file = house_->folder.filePath("whole.pdf");
        house_->pressByKey("save");
        QTRY_VERIFY(QFile::exists(house_->dialogs.file));
        QCOMPARE(house_->dialogs.suggested, QStringLiteral("Documento-2026-11-18.pdf"));
    }

  private:
    void open(const QString& day) {
        QTRY_VERIFY(house_->documentsShown() > 0);
        house_->find<QLineEdit>("filterFrom")->setText(day);
        house_->find<QLineEdit>("filterTo")->setText(day);
        QTRY_COMPARE(house_->documentsShown(), 1);
        house_->openFirst();
        QTRY_VERIFY(house_->find("signature") && house_->find("views"));
    }
    /// In the card of the signature.
    bool reads(const QString& words) {
        for (const auto* text : house_->find("signature")->findChildren<ui::Paragraph*>())
            if (text->isVisible() && text->text().contains(words)) return true;
        return false;
    }
    QByteArray saved(const char* choice) {
        house_->dialogs.file = house_->folder.filePath("saved");
        QFile::remove(house_->dialogs.file);
        house_->pressByKey("save");
        house_->pick(QString::fromLatin1(choice));
        QFile file(house_->dialogs.file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<RecordHouse> house_;
    core::clinical::TrustList anchors_{};
};

QTEST_MAIN(TestWindowSignatures)
#include "test_window_signatures.moc"
