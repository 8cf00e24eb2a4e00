// SPDX-License-Identifier: EUPL-1.2
// The memorandum on paper, read back: its bar codes by zbarimg as a pharmacy's scanner would, its
// words by pdftotext.
#include "ui/screens/record/prescriptions/reminder_content.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include "ui/print/print_job.h"

namespace {

using namespace core;

const Patient mario{.codiceFiscale = "RSSMRA62B25C014Z", .name = "MARIO", .surname = "ROSSI"};

Prescription drugs() {
    Prescription prescription{.kind = PrescriptionKind::drugs, .nre = "0300A4100000427"};
    prescription.iup = QStringLiteral("0P8Q500P37");
    prescription.writtenOn =
        QDateTime({2026, 11, 16}, {9, 10}, QTimeZone(QByteArray("Europe/Rome")));
    prescription.state = PrescriptionState::prescribed;
    prescription.prescriber = QStringLiteral("Dott. Giorgio Sala");
    prescription.authenticationCode = QStringLiteral("261116091033019940");
    prescription.lines << PrescriptionLine{.name = "Atorvastatina 10 mg, 30 compresse",
                                           .quantity = 2,
                                           .dosage = "1 compressa la sera"};
    return prescription;
}

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30000)) return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool isMissing(const char* program) {
    return QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

}  // namespace

class TestReminderContent : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void scannersReadTheCodes_data() {
        QTest::addColumn<QString>("nre");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("digits and letters")
            << "0300A4100000427" << QStringList{"0300A", "4100000427"};
        QTest::newRow("another region")
            << "1200ZX999999999" << QStringList{"1200ZX999999999"};  // no shape of an NRE
        QTest::newRow("zeros") << "030000000000000" << QStringList{"03000", "0000000000"};
    }
    void scannersReadTheCodes() {
        if (isMissing("pdftoppm")) QSKIP("no pdftoppm here");
        if (isMissing("zbarimg")) QSKIP("no zbarimg here (package zbar-tools)");
        QFETCH(QString, nre);
        QFETCH(QStringList, parts);
        auto prescription = drugs();
        prescription.nre = nre;
        const QString pdf = print(prescription);
        const QString picture = folder_.filePath("sheet");
        outputOf("pdftoppm", {"-r", "200", "-gray", "-png", "-singlefile", pdf, picture});
        auto read = outputOf("zbarimg",
                             {"--quiet", "--raw", "-Sdisable", "-Scode39.enable", picture + ".png"})
                        .split('\n', Qt::SkipEmptyParts);
        parts << mario.codiceFiscale;
        read.sort();
        parts.sort();
        QCOMPARE(read, parts);
    }

    void theFieldsStandInTheOfficialOrder() {
        if (isMissing("pdftotext")) QSKIP("no pdftotext here");
        auto prescription = drugs();
        prescription.exemption = PrescribedExemption{"0A31", "Ipertensione arteriosa"};
        prescription.note = QStringLiteral("Da ritirare presto.");
        const QString text = outputOf("pdftotext", {"-layout", print(prescription), "-"});
        qsizetype before = -1;
        for (const auto* field :
             {"0300A", "ROSSI MARIO", "Ipertensione arteriosa", "Farmaceutica",
              "Atorvastatina 10 mg, 30 compresse", "Numero di confezioni", "16/11/2026",
              "16/12/2026", "Dott. Giorgio Sala", "261116091033019940", "0P8Q500P37", "Prescritta",
              "Da ritirare presto."}) {
            const auto here = text.indexOf(QString::fromUtf8(field), before + 1);
            QVERIFY2(here > before, field);
            before = here;
        }
    }

    void manyLinesGoOnOverTheCodesOfTheNextSheet() {
        if (isMissing("pdftotext")) QSKIP("no pdftotext here");
        auto prescription = drugs();
        for (int i = 0; i < 40; ++i)
            prescription.lines << PrescriptionLine{.name = QStringLiteral("Farmaco %1.").arg(i),
                                                   .dosage = QString(120, u'x')};
        auto pages = outputOf("pdftotext", {"-layout", print(prescription), "-"}).split('\f');
        pages.removeAll(QString());
        QVERIFY(pages.size() > 1);
        for (const auto& page : pages) QVERIFY(page.contains("4100000427"));
        for (int i = 0; i < 40; ++i)
            QVERIFY(pages.join(' ').contains(QStringLiteral("Farmaco %1.").arg(i)));
    }

    void withoutANumberThereIsStillASheet() {
        if (isMissing("pdftotext")) QSKIP("no pdftotext here");
        Prescription poor{.kind = PrescriptionKind::drugs};
        poor.incomplete = true;
        poor.lines << PrescriptionLine{.name = "Ibuprofene"};
        const QString text = outputOf("pdftotext", {"-layout", print(poor), "-"});
        QVERIFY(text.contains("Ibuprofene"));
        QVERIFY(text.contains("Alcuni dati di questa ricetta possono mancare."));
        QVERIFY(!text.contains("NRE"));
    }

  private:
    QString print(const Prescription& prescription) {
        ui::PrintJob::Contents contents;
        contents.push_back(std::make_unique<ui::ReminderContent>(prescription, mario));
        ui::PrintJob job(std::move(contents),
                         {"Fascicolo Sanitario Elettronico", "MARIO ROSSI", QDateTime()});
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setPageSize(QPageSize(QPageSize::A4));
        const QString file = folder_.filePath("reminder.pdf");
        printer->setOutputFileName(file);
        QSignalSpy finished(&job, &ui::PrintJob::finished);
        job.start(std::move(printer));
        if (finished.isEmpty()) finished.wait();
        return file;
    }
    QTemporaryDir folder_;
};

QTEST_MAIN(TestReminderContent)
#include "test_reminder_content.moc"
