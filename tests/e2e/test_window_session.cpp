// SPDX-License-Identifier: EUPL-1.2
// R90, R91 in the window, by keys: the warning, the end, the way back to the same place.
#include <QAccessible>
#include <QLineEdit>

#include "tests/e2e/window_house.h"
#include "ui/widgets/dialog.h"

using namespace std::chrono_literals;

namespace {

const QString mario = QStringLiteral("RSSMRA62B25C014Z");
const QString teresa = QStringLiteral("GLLTRS38P54A940D");

}  // namespace

class TestWindowSession : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() { house_ = std::make_unique<e2e::WindowHouse>(); }
    void cleanup() { house_.reset(); }

    void theWarningHasTheFocusAndContinueKeepsEverything() {
        goToDocuments();
        type("visita");
        house_->advance(9min);
        auto* warning = dialog();
        QVERIFY(warning);
        QCOMPARE(warning->text(), QStringLiteral("Fra 60 secondi usciamo per proteggere i tuoi "
                                                 "dati."));
        QTRY_COMPARE(focusName(), QStringLiteral("idleContinue"));
        QCOMPARE(accessibleDescription(), warning->text());
        const int asked = house_->portal->state()["requests"].toInt();
        house_->key(Qt::Key_Return);
        QVERIFY(!dialog());
        QVERIFY(house_->onPage("ui::DocumentsPage"));
        QCOMPARE(typed(), QStringLiteral("visita"));
        // The portal heard of it: after 14 minutes without it, its own limit would be over.
        QTRY_VERIFY(house_->portal->state()["requests"].toInt() > asked);
        house_->advance(5min);
        press("Home");
        house_->press("allDocuments");
        QTRY_VERIFY(!house_->find<QAbstractItemView>("panelDocumentsRows")
                         ->model()
                         ->index(0, 0)
                         .data()
                         .toString()
                         .isEmpty());
        QVERIFY(house_->program->sessions().active());
    }

    void anyKeyOrMovePutsTheWarningOff() {
        signIn();
        house_->advance(8min);
        house_->key(Qt::Key_Tab);
        house_->advance(8min);
        QTest::mouseMove(house_->window().windowHandle(), QPoint(300, 300));
        QTest::mouseMove(house_->window().windowHandle(), QPoint(310, 300));
        house_->advance(8min);
        QVERIFY(!dialog());
        QVERIFY(house_->program->sessions().active());
        house_->advance(1min);
        QVERIFY(dialog());
    }

    void theWarningsOtherButtonLogsOut() {
        signIn();
        house_->advance(9min);
        QTRY_COMPARE(focusName(), QStringLiteral("idleContinue"));
        house_->tabTo("idleLogout");
        QVERIFY(dialog());  // moving to the button is no answer
        house_->key(Qt::Key_Return);
        QVERIFY(!dialog());
        QVERIFY(house_->onPage("ui::WelcomePage"));
        QTRY_COMPARE(house_->portal->state()["sessions"].toInt(), 0);
    }

    void afterTheIdleEndTheSamePersonIsWhereTheyWere() {
        goToDocuments();
        type("ecografia");
        house_->advance(9min);
        QVERIFY(dialog());
        house_->advance(1min);
        QVERIFY(house_->onPage("ui::EndedPage"));
        QVERIFY(!dialog());
        QVERIFY(house_->texts().contains("Sei uscito in automatico."));
        QTRY_COMPARE(focusName(), QStringLiteral("again"));
        logInAgain();
        QTRY_VERIFY(house_->onPage("ui::DocumentsPage"));
        QCOMPARE(typed(), QStringLiteral("ecografia"));
    }

    void anotherPersonStartsClean() {
        goToDocuments();
        type("ecografia");
        house_->advance(10min);
        QVERIFY(house_->onPage("ui::EndedPage"));
        begin(teresa, core::Level::passwordAndCode);
        QVERIFY(house_->onPage("ui::TodayPage"));
        house_->press("taskRecord");
        house_->press("panelDocumentsMore");
        QCOMPARE(typed(), QString());
        QVERIFY(house_->program->sessions().drafts().empty());
    }

    void afterALogoutNobodyIsBroughtBack() {
        goToDocuments();
        type("ecografia");
        house_->press("logout");
        QVERIFY(house_->program->sessions().drafts().empty());
        house_->press("cardLogin");
        house_->enterPin();
        QTRY_VERIFY(house_->onPage("ui::ActingPage"));
    }

    void aLoginElsewhereIsTold() {
        goToDocuments();
        house_->portal->openSession(mario, mockportal::Level::passwordAndCode);
        QTest::keyClick(house_->find("documents"), Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::EndedPage"));
        QVERIFY(house_->texts().contains("Sei entrato da un'altra parte."));
        logInAgain();
        QTRY_VERIFY(house_->onPage("ui::DocumentsPage"));
    }

    void theEndOfItsTimeIsTold() {
        begin(teresa, core::Level::passwordAndCode, 0, 5min);
        house_->advance(4min);
        QVERIFY(house_->program->sessions().active());
        house_->advance(1min);
        QVERIFY(house_->onPage("ui::EndedPage"));
        QVERIFY(house_->texts().contains("Il tempo della sessione è finito."));
    }

    void aStepUpComesBackToTheSamePlace() {
        begin(teresa, core::Level::password);
        house_->press("openRecord");
        QVERIFY(house_->onPage("ui::StepUpPage"));
        house_->press("continue");
        QVERIFY(house_->window().page()->passing());
        begin(teresa, core::Level::passwordAndCode);
        QVERIFY(house_->onPage("ui::LandingPage"));
        house_->key(Qt::Key_Escape);
        QVERIFY(house_->onPage("ui::TodayPage"));
        QTRY_VERIFY(house_->find("toRead"));
    }

    void wrongPasswordsSinceTheLastAccessAreTold() {
        auto session = house_->program->sessions().current();
        QVERIFY(!session);
        begin(teresa, core::Level::passwordAndCode, 2);
        auto* banner = house_->find("failedAttempts");
        QVERIFY(banner);
        QVERIFY(banner->accessibleName().startsWith(
            "2 tentativi non riusciti dal tuo ultimo accesso."));
    }

  private:
    ui::Dialog* dialog() { return house_->find<ui::Dialog>("idleWarning"); }
    static QString focusName() {
        const QWidget* focus = QApplication::focusWidget();
        if (!focus) return QStringLiteral("nothing");
        const QString name = focus->objectName();
        return name.isEmpty() ? QString::fromLatin1(focus->metaObject()->className()) : name;
    }
    static QString accessibleDescription() {
        auto* face = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        return face->text(QAccessible::Description);
    }
    void press(const QString& entry) {
        for (auto* button : house_->window().findChildren<QAbstractButton*>())
            if (button->isVisible() && button->accessibleName() == entry) return button->click();
        QFAIL(qPrintable(entry));
    }
    QString typed() { return house_->find<QLineEdit>("search")->text(); }
    void type(const QString& text) { QTest::keyClicks(house_->find("search"), text); }
    void signIn() {
        house_->logIn();
        house_->actAsSelf();
        QTRY_VERIFY(house_->onPage("ui::TodayPage"));
    }
    void goToDocuments() {
        signIn();
        house_->press("taskRecord");
        QTRY_VERIFY(house_->find("panelDocumentsMore"));
        house_->press("panelDocumentsMore");
        QTRY_VERIFY(house_->find<QAbstractItemView>("documents")->model()->rowCount() > 5);
    }
    void logInAgain() {
        QTest::keyClick(house_->find("again"), Qt::Key_Return);
        house_->chooseCard();
        house_->enterPin();
    }
    // A login by other means, as the portal would answer it.
    void begin(const QString& codiceFiscale, core::Level level, int failedAttempts = 0,
               std::chrono::seconds lifetime = 8h) {
        core::Session session;
        session.level = level;
        session.patient = {house_->portal->patientId(codiceFiscale), codiceFiscale, "TERESA",
                           "GALLI"};
        const QByteArray token =
            house_->portal->openSession(codiceFiscale, mockportal::Level(int(level)));
        session.token = std::make_shared<core::SessionToken>(
            core::SecretBuffer(std::string_view(token.constData(), std::size_t(token.size()))));
        session.lifetime = lifetime;
        session.failedAttempts = failedAttempts;
        house_->program->sessions().begin(std::move(session));
    }

    std::unique_ptr<e2e::WindowHouse> house_;
};

QTEST_MAIN(TestWindowSession)
#include "test_window_session.moc"
