// SPDX-License-Identifier: EUPL-1.2
// `Diagnosi` and the assistant of the first start, by keyboard, with what is wrong made really so.
#include <QClipboard>
#include <QPdfDocument>

#include "tests/e2e/keyboard_house.h"

using desktop::DemoCards;
using mockportal::Fault;

namespace {

const auto discovery = QStringLiteral("/.well-known/sportello.json");

}  // namespace

class TestWindowDiagnosis : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { house_ = std::make_unique<e2e::KeyboardHouse>(); }
    void cleanup() { house_.reset(); }

    void movesOnWithTheCard() {
        openDiagnosis();
        QTRY_COMPARE(verdict("card.present"), QStringLiteral("Da sistemare"));
        QTRY_COMPARE(verdict("portal.health"), QStringLiteral("A posto"));
        QCOMPARE(verdict("card.type"), QStringLiteral("In attesa"));
        QTRY_COMPARE(text("adviceHeading"), QStringLiteral("Manca solo la tessera"));
        QCOMPARE(text("code"), QStringLiteral("Codice: card.absent"));
        house_->cards.insert(DemoCards::Kind::good);
        QTRY_COMPARE(text("adviceHeading"), QStringLiteral("È tutto a posto"));
        QVERIFY(!house_->find("code"));
        house_->cards.remove();
        QTRY_COMPARE(verdict("card.present"), QStringLiteral("Da sistemare"));
        QVERIFY(house_->reads(QStringLiteral("Ultima tessera vista alle")));
        house_->cards.unplug();
        QTRY_COMPARE(text("adviceHeading"), QStringLiteral("Collega il lettore"));
    }

    void whatIsBehindThePageIsNotLookedAt() {
        openDiagnosis();
        QTRY_COMPARE(verdict("portal.health"), QStringLiteral("A posto"));
        QVERIFY(house_->pressByKey("adviceAction"));  // how the card is inserted
        QTRY_VERIFY(house_->onPage("ui::HelpTopicPage"));
        house_->cards.insert(DemoCards::Kind::good);
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->onPage("ui::DiagnosisPage"));
        QTRY_COMPARE(text("adviceHeading"), QStringLiteral("È tutto a posto"));
    }

    void leadsToTheCardAndBack() {
        openDiagnosis();
        QTRY_COMPARE(text("adviceHeading"), QStringLiteral("Manca solo la tessera"));
        QVERIFY(!house_->find("yourCard"));
        house_->cards.insert(DemoCards::Kind::expired);
        QTRY_COMPARE(text("adviceHeading"), QStringLiteral("Serve la tessera nuova"));
        QVERIFY(house_->pressByKey("yourCard"));
        QTRY_VERIFY(house_->onPage("ui::YourCardPage"));
        house_->key(Qt::Key_Escape);
        QTRY_VERIFY(house_->onPage("ui::DiagnosisPage"));
        QTRY_COMPARE(text("adviceHeading"), QStringLiteral("Serve la tessera nuova"));
        house_->cards.remove();
        QTRY_VERIFY(!house_->find("yourCard"));
    }

    void theCardIsInTheOtherReader() {
        house_->cards.insert(DemoCards::Kind::good);
        house_->cards.plugSecond();
        const QString second = QString::fromLatin1(DemoCards::secondReader);
        QTRY_COMPARE(house_->program->cards().snapshot().readers.size(), std::size_t{2});
        house_->program->cards().chooseReader(second);
        openDiagnosis();
        QTRY_COMPARE(text("adviceHeading"), QStringLiteral("Usa l'altro lettore"));
        QVERIFY(house_->pressByKey("adviceAction"));
        QTRY_COMPARE(text("adviceHeading"), QStringLiteral("È tutto a posto"));
    }

    void anotherProgramHasTheCard() {
        house_->cards.setKeptByOthers(true);
        house_->cards.insert(DemoCards::Kind::good);
        openDiagnosis();
        QTRY_COMPARE(text("code"), QStringLiteral("Codice: card.busy"));
        QCOMPARE(text("adviceHeading"), QStringLiteral("Chiudi l'altro programma"));
        house_->cards.setKeptByOthers(false);
        QTRY_COMPARE(text("adviceHeading"), QStringLiteral("È tutto a posto"));
    }

    void aRowShowsWhatToDo() {
        house_->portal->addFault({.kind = Fault::Kind::status, .path = discovery, .status = 500});
        openDiagnosis();
        QTRY_COMPARE(verdict("portal.health"), QStringLiteral("Da sistemare"));
        QTRY_COMPARE(text("adviceHeading"), QStringLiteral("Manca solo la tessera"));
        QVERIFY(house_->tabTo("portal.health"));
        house_->key(Qt::Key_Return);
        QCOMPARE(text("adviceHeading"), QStringLiteral("Riprova tra qualche minuto"));
        QCOMPARE(text("code"), QStringLiteral("Codice: portal.error"));
        QVERIFY(house_->pressByKey("adviceAction"));
        QTRY_COMPARE(verdict("portal.health"), QStringLiteral("A posto"));
    }

    void aSilentPortalCanBeGivenUp() {
        house_->portal->addFault({.kind = Fault::Kind::stall, .path = discovery});
        openDiagnosis();
        QTRY_COMPARE(house_->portal->state()["faultsHit"].toInt(), 1);
        QCOMPARE(verdict("portal.health"), QStringLiteral("In corso…"));
        QTRY_COMPARE(buttonText("repeat"), QStringLiteral("Ferma i controlli"));
        QVERIFY(house_->pressByKey("repeat"));
        QCOMPARE(buttonText("repeat"), QStringLiteral("Ripeti i controlli"));
        QCOMPARE(verdict("portal.health"), QStringLiteral("Non controllato"));
        QVERIFY(house_->pressByKey("repeat"));
        QTRY_COMPARE(verdict("portal.health"), QStringLiteral("A posto"));
    }

    void theReportLeaves() {
        house_->cards.insert(DemoCards::Kind::good);
        openDiagnosis();
        QTRY_COMPARE(text("adviceHeading"), QStringLiteral("È tutto a posto"));
        QVERIFY(house_->pressByKey("copyReport"));
        const auto report = QGuiApplication::clipboard()->text();
        QVERIFY(report.contains(QStringLiteral("certificate.dates")));
        house_->dialogs.file = house_->folder.filePath("report.txt");
        QVERIFY(house_->pressByKey("saveReport"));
        QCOMPARE(house_->dialogs.suggested, QStringLiteral("diagnosi-sportello.txt"));
        QVERIFY(content("report.txt").contains("Lettore e tessera"));
        house_->dialogs.file = house_->folder.filePath("report.json");
        QVERIFY(house_->pressByKey("saveReport"));
        const auto json = content("report.json");
        QVERIFY(!QJsonDocument::fromJson(json).object()["probes"].toArray().isEmpty());
        house_->dialogs.printFile = house_->folder.filePath("report.pdf");
        house_->key(Qt::Key_P, Qt::ControlModifier);
        QPdfDocument printed;
        QTRY_COMPARE(printed.load(house_->dialogs.printFile), QPdfDocument::Error::None);
        const auto paper = printed.getAllText(0).text();
        QVERIFY(paper.contains(QStringLiteral("Connessione")));
        for (const auto* datum : {"ROSSI", "MARIO", "RSSMRA62B25C014Z", "6030004127083007",
                                  "80380000300041270839", "0004127083", "25/02/1962", "10/10/2029"})
            QVERIFY2(!(report + json + paper).contains(QLatin1String(datum)), datum);
    }

    void aFolderThatRefuses() {
        openDiagnosis();
        QTRY_COMPARE(verdict("portal.health"), QStringLiteral("A posto"));
        house_->dialogs.file = house_->folder.filePath("no/such/folder/report.txt");
        QVERIFY(house_->pressByKey("saveReport"));
        QVERIFY(house_->reads(QStringLiteral("Non riusciamo a scrivere il file.")));
    }

    void entersWhenAllIsWell() {
        house_->cards.insert(DemoCards::Kind::good);
        openDiagnosis();
        QTRY_COMPARE(text("adviceHeading"), QStringLiteral("È tutto a posto"));
        QVERIFY(house_->pressByKey("adviceAction"));
        house_->enterPin();
        QVERIFY(house_->inside());
    }

    // From nothing to inside: each step goes on by itself, but for the PIN, which only the person
    // knows about.
    void assistantFromNothingToInside() {
        house_->cards.readers()->setService(pcsc::ServiceState::missing);
        house_->cards.unplug();
        openAssistant();
        QTRY_VERIFY(house_->find("command") ||
                    text("heading") == QLatin1String("Installa il servizio per le smart card"));
        house_->cards.readers()->setService(pcsc::ServiceState::running);
        QTRY_COMPARE(text("heading"), QStringLiteral("Collega il lettore"));
        house_->cards.plug();
        QTRY_COMPARE(text("heading"), QStringLiteral("Manca solo la tessera"));
        house_->cards.insertUpsideDown();
        QTRY_COMPARE(text("heading"), QStringLiteral("Gira la tessera"));
        house_->cards.insert(DemoCards::Kind::expired);
        QTRY_COMPARE(text("heading"), QStringLiteral("Serve la tessera nuova"));
        house_->cards.insert(DemoCards::Kind::good);
        QTRY_COMPARE(text("heading"), QStringLiteral("Hai il PIN della tessera?"));
        QVERIFY(house_->pressByKey("goOn"));
        QTRY_COMPARE(text("heading"), QStringLiteral("È tutto pronto"));
        QVERIFY(house_->pressByKey("goOn"));
        house_->enterPin();
        QVERIFY(house_->inside());
    }

    void assistantSaysWhatThePortalLacks() {
        house_->portal->addFault(
            {.kind = Fault::Kind::status, .path = discovery, .status = 500, .times = 99});
        house_->cards.insert(DemoCards::Kind::good);
        openAssistant();
        QTRY_COMPARE(text("heading"), QStringLiteral("Hai il PIN della tessera?"));
        QVERIFY(house_->pressByKey("goOn"));
        QTRY_COMPARE(text("heading"), QStringLiteral("Riprova tra qualche minuto"));
        house_->portal->reset();
        QVERIFY(house_->pressByKey("help"));  // look again
        QTRY_COMPARE(text("heading"), QStringLiteral("È tutto pronto"));
        house_->cards.remove();
        QTRY_COMPARE(text("heading"), QStringLiteral("Manca solo la tessera"));
    }

    void assistantWithoutPin() {
        house_->cards.insert(DemoCards::Kind::good);
        openAssistant();
        QTRY_COMPARE(text("heading"), QStringLiteral("Hai il PIN della tessera?"));
        QVERIFY(house_->pressByKey("noPin"));
        QCOMPARE(text("heading"), QStringLiteral("Chiedi il PIN allo sportello"));
        QVERIFY(!house_->find("noPin"));
        QVERIFY(house_->pressByKey("withoutCard"));
        QTRY_VERIFY(house_->onPage("ui::CredentialsPage"));
    }

    void assistantCanBeLeft() {
        openAssistant();
        QVERIFY(house_->pressByKey("skip"));
        QTRY_VERIFY(house_->onPage("ui::HelpPage"));
    }

    void assistantComesOnceAndKeepsNothing() {
        house_->cards.insert(DemoCards::Kind::good);
        house_->program->offerFirstRun();
        QTRY_VERIFY(house_->onPage("ui::FirstRunPage"));
        QTRY_COMPARE(text("heading"), QStringLiteral("Hai il PIN della tessera?"));
        QVERIFY(house_->pressByKey("skip"));
        QTRY_VERIFY(house_->onPage("ui::WelcomePage"));
        house_->program->offerFirstRun();
        QVERIFY(house_->onPage("ui::WelcomePage"));
        QCOMPARE(content("user.ini").simplified(), QByteArray("[assistant] seen=yes"));
    }

    // Language, colours and size make pages anew: the assistant goes on where it was.
    void assistantSurvivesAnotherLook() {
        house_->cards.insert(DemoCards::Kind::good);
        openAssistant();
        QTRY_COMPARE(text("heading"), QStringLiteral("Hai il PIN della tessera?"));
        QVERIFY(house_->pressByKey("goOn"));
        QTRY_COMPARE(text("heading"), QStringLiteral("È tutto pronto"));
        house_->program->preferences().setTextSize(200);
        QTRY_COMPARE(text("heading"), QStringLiteral("È tutto pronto"));
        house_->program->preferences().setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(text("heading"), QStringLiteral("All is ready"));
    }

  private:
    void openEntry(const QString& name) {
        for (auto* button : house_->window().findChildren<QAbstractButton*>())
            if (button->isVisible() && button->accessibleName() == name) {
                button->setFocus();
                return QTest::keyClick(button, Qt::Key_Space);
            }
        QFAIL(qPrintable(name));
    }
    void openDiagnosis() {
        openEntry(QStringLiteral("Diagnosi"));
        QTRY_VERIFY(house_->onPage("ui::DiagnosisPage"));
    }
    void openAssistant() {
        openEntry(QStringLiteral("Aiuto"));
        QTRY_VERIFY(house_->onPage("ui::HelpPage"));
        QVERIFY(house_->pressByKey("firstRun"));
        QTRY_VERIFY(house_->onPage("ui::FirstRunPage"));
    }
    /// The word at the end of the probe's row.
    QString verdict(const char* id) {
        const auto* row = house_->find<QAbstractButton>(id);
        return row ? row->accessibleName().section(QStringLiteral(": "), -1) : QString();
    }
    QString text(const char* name) {
        const auto* paragraph = house_->find<ui::Paragraph>(name);
        return paragraph ? paragraph->text() : QString();
    }
    QString buttonText(const char* name) {
        const auto* button = house_->find<QAbstractButton>(name);
        return button ? button->text() : QString();
    }
    QByteArray content(const char* name) const {
        QFile file(house_->folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<e2e::KeyboardHouse> house_;
};

QTEST_MAIN(TestWindowDiagnosis)
#include "test_window_diagnosis.moc"
