// SPDX-License-Identifier: EUPL-1.2
// The files as programs of others see them: poppler reads the page, qpdf the structure, libxml2 the
// schema.
#include "app/mockportal/documents/document_files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <pugixml.hpp>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include "app/mockportal/documents/cda_writer.h"
#include "app/mockportal/documents/generator/variation.h"
#include "app/mockportal/documents/library.h"

using namespace mockportal;

namespace {

QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(20000);
    return process.exitCode() == 0 ? process.readAllStandardOutput()
                                   : "failed: " + process.readAllStandardError();
}

bool missing(const char* program) {
    return QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

}  // namespace

class TestDocumentFiles : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() {
        library_ = readLibrary().value();
        library_.specimen.patientId = QStringLiteral("p1");
    }

    void thePageHasTheText() {
        if (missing("pdftotext")) QSKIP("pdftotext (poppler-utils) is not installed");
        const auto text = QString::fromUtf8(
            outputOf(QStringLiteral("pdftotext"), {saved(0), QStringLiteral("-")}));
        for (const auto* words :
             {"Ospedale di Garbagnate Milanese", "A.O. \"G. SALVINI\" - GARBAGNATE",
              "Referto di laboratorio", "ROSSI MARIO", "RSSMRA62B25C014Z", "Emoglobina", "13,1",
              "13,5 – 17,5", "Basso", "Colesterolo LDL", "fino a 115", "Alto",
              "Dott.ssa Anna Colombo", "Pagina 1 di 1"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }

    void theAttachmentIsTheCda() {
        if (missing("pdfdetach")) QSKIP("pdfdetach (poppler-utils) is not installed");
        const auto xml = folder_.filePath(QStringLiteral("out.xml"));
        QVERIFY(outputOf(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), saved(0)})
                    .contains("cda.xml"));
        outputOf(QStringLiteral("pdfdetach"), {QStringLiteral("-save"), QStringLiteral("1"),
                                               QStringLiteral("-o"), xml, saved(0)});
        QFile file(xml);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), cdaXml(*library_.documents[0], library_.specimen));
    }

    void theContainerIsPreparedForPdfA3() {
        QPDF pdf;
        const auto bytes = file(0);
        pdf.processMemoryFile("x", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        auto spec = pdf.getRoot().getKey("/AF").getArrayItem(0);
        QCOMPARE(spec.getKey("/AFRelationship").getName(), std::string("/Alternative"));
        QCOMPARE(spec.getKey("/UF").getUTF8Value(), std::string("cda.xml"));
        QCOMPARE(spec.getKey("/EF").getKey("/F").getDict().getKey("/Subtype").getName(),
                 std::string("/text/xml"));
        QVERIFY(pdf.getRoot().getKey("/OutputIntents").isArray());
        const auto data = pdf.getRoot().getKey("/Metadata").getStreamData();
        const QByteArray xmp(reinterpret_cast<const char*>(data->getBuffer()),
                             static_cast<qsizetype>(data->getSize()));
        QVERIFY(xmp.startsWith("<?xpacket begin=\"\xEF\xBB\xBF\""));
        QVERIFY(xmp.contains("<pdfaid:part>3</pdfaid:part>"));
        QVERIFY(xmp.contains("2026-11-18T11:02:00+01:00"));
        QVERIFY(pdf.getPDFVersion() == "1.7");
    }

    void everyDocumentValidatesAgainstTheNationalSchema() {
        const auto schema =
            QStringLiteral(SPORTELLO_SOURCE_DIR "/../shared/data/cda/schema/CDA.xsd");
        if (!QFile::exists(schema)) QSKIP("../shared/data/cda/schema is not here");
        if (missing("xmllint")) QSKIP("xmllint (libxml2-utils) is not installed");
        QStringList arguments{QStringLiteral("--noout"), QStringLiteral("--nonet"),
                              QStringLiteral("--schema"), schema};
        for (const auto& document : library_.documents)
            arguments << write(document->id + QStringLiteral(".xml"),
                               cdaXml(*document, library_.specimen));
        quint32 number = 0;
        for (const auto& base : library_.templates) {
            const auto made = variationOf(*base, base->date.addDays(-900), {++number, 3});
            arguments << write(made.id + QStringLiteral(".xml"), cdaXml(made, library_.specimen));
        }
        QProcess xmllint;
        xmllint.start(QStringLiteral("xmllint"), arguments);
        QVERIFY(xmllint.waitForFinished(60000));
        QVERIFY2(xmllint.exitCode() == 0, xmllint.readAllStandardError().constData());
    }

    void theHeaderNamesPatientAuthorAndCustodian() {
        const auto root = parsed(*library_.documents[0]);
        const auto patient = root.child("recordTarget").child("patientRole");
        QCOMPARE(patient.child("id").attribute("root").value(), "2.16.840.1.113883.2.9.4.3.2");
        QCOMPARE(patient.child("id").attribute("extension").value(), "RSSMRA62B25C014Z");
        QCOMPARE(patient.child("patient").child("name").child_value("family"), "ROSSI");
        QCOMPARE(root.child("code").attribute("code").value(), "11502-2");
        QCOMPARE(root.child("templateId").attribute("root").value(),
                 "2.16.840.1.113883.2.9.10.1.1");
        QCOMPARE(root.child("effectiveTime").attribute("value").value(), "20261118110200+0100");
        QCOMPARE(root.child("author")
                     .child("assignedAuthor")
                     .child("assignedPerson")
                     .child("name")
                     .child_value("family"),
                 "Colombo");
        const auto custodian = root.child("custodian")
                                   .child("assignedCustodian")
                                   .child("representedCustodianOrganization");
        QCOMPARE(custodian.child_value("name"), "A.O. \"G. SALVINI\" - GARBAGNATE");
    }

    void laboratoryValuesAreCoded() {
        const auto root = parsed(*library_.documents[0]);
        const auto values = root.select_nodes("//observation");
        QCOMPARE(values.size(), std::size_t{8});
        const auto first = values.first().node();
        QCOMPARE(first.child("code").attribute("code").value(), "718-7");
        QCOMPARE(first.child("value").attribute("xsi:type").value(), "PQ");
        QCOMPARE(first.child("value").attribute("value").value(), "13.1");
        QCOMPARE(first.child("value").attribute("unit").value(), "g/dL");
        QCOMPARE(first.child("interpretationCode").attribute("code").value(), "L");
        const auto range = first.child("referenceRange").child("observationRange").child("value");
        QCOMPARE(range.child("low").attribute("value").value(), "13.5");
        QCOMPARE(range.child("high").attribute("value").value(), "17.5");
    }

    void referencesLeadIntoTheNarrative() {
        int references = 0;
        for (const auto& document : library_.documents) {
            const auto root = parsed(*document);
            for (const auto& node : root.select_nodes("//reference/@value")) {
                const std::string id(node.attribute().value() + 1);
                QVERIFY2(root.select_node(("//*[@ID='" + id + "']").c_str()), id.c_str());
                ++references;
            }
        }
        QVERIFY(references > 60);
    }

    void theSameDocumentGivesTheSameBytes() {
        QCOMPARE(file(1), file(1));
        auto other = library_.specimen;
        other.codiceFiscale = QStringLiteral("VRDLCU80A01F205E");
        QVERIFY(files_.make(*library_.documents[1], other) != file(1));
    }

    void theCacheKeepsTrueFacts() {
        DocumentFiles files;
        const auto& document = *library_.documents[2];
        const auto facts = files.facts(QStringLiteral("id"), document, library_.specimen);
        const auto bytes = files.file(QStringLiteral("id"), document, library_.specimen);
        QCOMPARE(bytes.size(), facts.size);
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1), facts.sha1);
    }

    void aLongDocumentGoesOverPages() {
        if (missing("pdftotext")) QSKIP("pdftotext (poppler-utils) is not installed");
        Document document = *library_.documents[0];
        for (int i = 0; i < 4; ++i) document.sections += document.sections;
        const auto path =
            write(QStringLiteral("long.pdf"), files_.make(document, library_.specimen));
        const auto text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY(text.contains("Pagina 2 di "));
    }

  private:
    QByteArray file(std::size_t index) {
        return files_.make(*library_.documents[index], library_.specimen);
    }
    QString saved(std::size_t index) { return write(QStringLiteral("d.pdf"), file(index)); }

    QString write(const QString& name, const QByteArray& content) const {
        QFile out(folder_.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size()
                   ? out.fileName()
                   : QString();
    }

    pugi::xml_node parsed(const Document& document) {
        const auto xml = cdaXml(document, library_.specimen);
        xml_.load_buffer(xml.constData(), static_cast<std::size_t>(xml.size()));
        return xml_.document_element();
    }

    QTemporaryDir folder_;
    pugi::xml_document xml_;
    Library library_;
    DocumentFiles files_;
};

QTEST_MAIN(TestDocumentFiles)
#include "test_document_files.moc"
