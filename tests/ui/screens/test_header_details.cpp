// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/header_details.h"

#include <QTest>

#include "core/clinical/model/header_facts.h"
#include "core/clinical/reading/cda_reader.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paragraph.h"

class TestHeaderDetails : public QObject {
    Q_OBJECT
  private slots:
    // Whatever the header says is in one of the two lists (cda-structure 1).
    void nothingOfTheHeaderIsLost() {
        const auto read = core::clinical::readCda(
            "<ClinicalDocument xmlns='urn:hl7-org:v3' xmlns:sdtc='urn:hl7-org:sdtc'>"
            "<id root='1.2.3' extension='DOC-7'/><code code='11488-4'/>"
            "<effectiveTime value='20240305'/><confidentialityCode code='rubbish'/>"
            "<sdtc:statusCode code='completed'/>"
            "<recordTarget><patientRole><id root='1.9' extension='STP123'/>"
            "<addr><city>Cremona</city></addr><patient><administrativeGenderCode code='F' "
            "displayName='Femmina'/><guardian><guardianPerson><name><family>Tutori</family></name>"
            "</guardianPerson></guardian></patient></patientRole></recordTarget>"
            "<dataEnterer><assignedEntity><assignedPerson><name><family>Scrivani</family></name>"
            "</assignedPerson></assignedEntity></dataEnterer>"
            "<informant><relatedEntity classCode='PRS'><relatedPerson><name><family>Narranti"
            "</family></name></relatedPerson></relatedEntity></informant>"
            "<informationRecipient><intendedRecipient><informationRecipient><name><family>Lettori"
            "</family></name></informationRecipient></intendedRecipient></informationRecipient>"
            "<inFulfillmentOf><order><id root='1.8'/><priorityCode code='U' displayName='Urgente'/>"
            "</order></inFulfillmentOf><documentationOf><serviceEvent><code code='PROG' "
            "displayName='Programmata'/></serviceEvent></documentationOf></ClinicalDocument>");
        QVERIFY(read);
        ui::HeaderDetails details;
        details.setFacts(core::clinical::headerDetails(read->header));
        QVERIFY(!details.isHidden());
        QVERIFY(texts(details).isEmpty());
        details.findChild<ui::Button*>("headerDetails")->click();
        const QString told = texts(details);
        for (const auto* fact :
             {"STP123", "Femmina", "Cremona", "Tutori", "Scrivani", "Narranti", "Lettori",
              "Programmata", "Urgente", "DOC-7", "completed", "20240305", "rubbish", "11488-4"})
            QVERIFY2(told.contains(fact), fact);
    }
    void theyGoWithTheSession() {
        ui::HeaderDetails details;
        details.setFacts({{"Sesso", "Femmina", {}}});
        details.findChild<ui::Button*>("headerDetails")->click();
        QVERIFY(texts(details).contains("Femmina"));
        details.clear();
        QVERIFY(texts(details).isEmpty() && details.isHidden());
    }

  private:
    static QString texts(const QWidget& widget) {
        QStringList all;
        for (const auto* paragraph : widget.findChildren<ui::Paragraph*>())
            all << paragraph->text();
        return all.join(u'\n');
    }
};

QTEST_MAIN(TestHeaderDetails)
#include "test_header_details.moc"
