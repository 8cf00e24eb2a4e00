// SPDX-License-Identifier: EUPL-1.2
// R16 in the window, by keys: for whom, whose documents, what is closed, and how it ends.
#include "core/codes/codice_fiscale.h"
#include "tests/e2e/record_words.h"
#include "tests/e2e/window_house.h"

using namespace std::chrono_literals;

namespace {

const QString mario = QStringLiteral("RSSMRA62B25C014Z");
const QString giulia = QStringLiteral("RSSGLI17C52D912E");
const QString pietro = QStringLiteral("FRRPTR49H03F205T");

}  // namespace

class TestWindowActing : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() { house_ = std::make_unique<e2e::WindowHouse>(); }
    void cleanup() { house_.reset(); }

    void thePageComesAfterTheLoginAndNamesEverybody() {
        house_->logIn();
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("actAsSelf"));
        QStringList people;
        for (auto* button : buttons()) people << button->accessibleName();
        QCOMPARE(people.size(), 3);
        QVERIFY(people.filter("GIULIA ROSSI, figlia minore, 9 anni").size() == 1);
        QVERIFY(people.filter("TERESA GALLI, tutelata").size() == 1);
        QVERIFY(people.filter("PIETRO FERRI, delegante").size() == 1);
    }

    void aChildsRecordIsReadAndNotOnesOwn() {
        const QSet<QString> own = e2e::recordWords(*house_->portal, mario);
        const QSet<QString> hers = e2e::recordWords(*house_->portal, giulia, e2e::everyList);
        house_->logIn();
        actFor("GIULIA ROSSI");
        QCOMPARE(heading(), QStringLiteral("I servizi di Giulia"));
        QTRY_VERIFY(shown("toRead"));
        QCOMPARE(bar(), QStringLiteral("Stai operando per GIULIA ROSSI (figlia minore, 9 anni)"));
        QTRY_COMPARE(unread(), QStringLiteral("1 nuovo documento da leggere"));
        const auto notHers = [&] {
            return QStringList((titlesShown() & (own - hers)).values()).join(' ');
        };
        QCOMPARE(notHers(), QString());
        house_->tabTo("taskRecord");
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::LandingPage") && shown("panelDocumentsRows"));
        QVERIFY(house_->find("actingBar"));
        QCOMPARE(notHers(), QString());
        QVERIFY(!(titlesShown() & hers).isEmpty());
    }

    void oneselfAgainByOnePress() {
        house_->logIn();
        actFor("GIULIA ROSSI");
        house_->tabTo("actForSelf");
        house_->key(Qt::Key_Return);
        QVERIFY(!house_->find("actingBar"));
        QVERIFY(heading().endsWith(", Mario"));
        QTRY_COMPARE(unread(), QStringLiteral("4 nuovi documenti da leggere"));
    }

    void theBarIsOnEveryPageAndChangesThePerson() {
        house_->logIn();
        actFor("GIULIA ROSSI");
        for (const char* entry : {"I tuoi dati", "Fascicolo Sanitario Elettronico", "Prenotazioni",
                                  "Il tuo medico", "Aiuto", "Impostazioni", "Home"}) {
            pressEntry(QString::fromUtf8(entry));
            QVERIFY2(house_->find("actingBar"), entry);
        }
        house_->tabTo("chooseSubject");
        house_->key(Qt::Key_Return);
        QVERIFY(house_->onPage("ui::ActingPage"));
        actFor("TERESA GALLI");
        QCOMPARE(bar(), QStringLiteral("Stai operando per TERESA GALLI (tutelata)"));
    }

    void aDelegateSeesNoPrivacyAndOnlyWhatWasGranted() {
        house_->logIn();
        actFor("PIETRO FERRI");
        pressEntry("Gestione privacy");
        QVERIFY(house_->onPage("ui::ClosedPage"));
        QVERIFY(allText().contains("I consensi di PIETRO FERRI li decide solo l'interessato."));
        pressEntry("Il tuo medico");
        QVERIFY(house_->onPage("ui::ClosedPage"));
        QVERIFY(allText().contains("La delega di PIETRO FERRI non comprende questo servizio."));
        pressEntry("Fascicolo Sanitario Elettronico");
        QVERIFY(house_->onPage("ui::LandingPage"));
        QTRY_VERIFY(shown("panelDocumentsRows"));
    }

    void aDelegationEndsAtMidnightByThePortalsClock() {
        goToJustBeforeMidnight();
        const QDate today = house_->portal->now().date();
        QCOMPARE(house_->portal->represent({.by = mario,
                                            .forWhom = pietro,
                                            .relation = mockportal::Relation::delegator,
                                            .from = today.addDays(-30),
                                            .until = today,
                                            .scope = {mockportal::PortalService::record}}),
                 QString());
        house_->logIn();
        actFor("PIETRO FERRI");
        QTRY_COMPARE(unread(), QStringLiteral("Tutto letto"));
        endsWhenMidnightComes("PIETRO");
    }

    void aChildComesOfAgeAtMidnight() {
        goToJustBeforeMidnight();
        const QDate today = house_->portal->now().date();
        const QDate birth = today.addDays(1).addYears(-18);
        const QString child = lucasCode(birth);
        QVERIFY(house_->portal->enrolGass({.codiceFiscale = child,
                                           .cardNumber = "0099999991",
                                           .mobile = "3330000999",
                                           .given = "LUCA",
                                           .family = "BIANCHI",
                                           .sex = "M",
                                           .birthDate = birth}));
        QCOMPARE(house_->portal->represent({.by = mario,
                                            .forWhom = child,
                                            .relation = mockportal::Relation::minor,
                                            .from = birth,
                                            .until = mockportal::lastDayAsMinor(birth),
                                            .scope = mockportal::allServices()}),
                 QString());
        house_->logIn();
        actFor("LUCA BIANCHI");
        QCOMPARE(bar(), QStringLiteral("Stai operando per LUCA BIANCHI (figlio minore, 17 anni)"));
        endsWhenMidnightComes("LUCA");
    }

    void anAccessForTheChildComesBackAfterTheIdleEnd() {
        house_->logIn();
        actFor("GIULIA ROSSI");
        house_->press("taskRecord");
        house_->advance(10min);
        QVERIFY(house_->onPage("ui::EndedPage"));
        QVERIFY(!allText().contains("GIULIA"));
        QTest::keyClick(house_->find("again"), Qt::Key_Return);
        house_->chooseCard();
        house_->enterPin();
        QTRY_VERIFY(house_->onPage("ui::LandingPage"));
        QVERIFY(bar().contains("GIULIA ROSSI"));
    }

  private:
    QList<QAbstractButton*> buttons() {
        QList<QAbstractButton*> all;
        for (auto* button : house_->window().findChildren<QAbstractButton*>("actAsOther"))
            if (button->isVisible()) all << button;
        return all;
    }
    void actFor(const QString& name) {
        QTRY_VERIFY(house_->onPage("ui::ActingPage"));
        for (int i = 0; i < 40; ++i) {
            if (QApplication::focusWidget()->accessibleName().startsWith(name)) {
                house_->key(Qt::Key_Return);
                QTRY_VERIFY(house_->onPage("ui::TodayPage"));
                return;
            }
            house_->key(Qt::Key_Tab);
        }
        QFAIL(qPrintable(name));
    }
    // Hidden as long as it is not known.
    QString unread() {
        const auto* pill = house_->find<QAbstractButton>("unread");
        return pill ? pill->text() : QString();
    }
    QString heading() { return house_->find<ui::Paragraph>("greeting")->text(); }
    QString bar() { return house_->find("actingBar")->accessibleName(); }
    QString allText() { return house_->texts().join('\n'); }
    QSet<QString> titlesShown() { return e2e::wordsIn(allText()); }
    bool shown(const char* list) {
        auto* view = house_->find<QAbstractItemView>(list);
        return view && view->model()->rowCount() > 0 &&
               !view->model()->index(0, 0).data().toString().isEmpty();
    }
    void pressEntry(const QString& name) {
        for (auto* button : house_->window().findChildren<QAbstractButton*>())
            if (button->isVisible() && button->accessibleName() == name) return button->click();
        QFAIL(qPrintable(name));
    }
    void goToJustBeforeMidnight() {
        const QTime now = house_->portal->now().time();
        const auto left = std::chrono::seconds(now.secsTo(QTime(23, 56)));
        if (left > 0s) house_->advance(left);
    }
    void endsWhenMidnightComes(const QString& name) {
        house_->advance(5min);
        QVERIFY(house_->program->sessions().active());
        house_->tabTo("taskRecord");
        house_->key(Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::RefusedPage"));
        QVERIFY(!house_->find("actingBar"));
        QVERIFY(!allText().contains(name));
        QVERIFY(allText().contains("acting.ended"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("continueAsSelf"));
        house_->key(Qt::Key_Return);
        QVERIFY(house_->onPage("ui::TodayPage"));
        QVERIFY(heading().endsWith(", Mario"));
    }
    static QString lucasCode(QDate birth) {
        const QString months = QStringLiteral("ABCDEHLMPRST");
        const QString first15 = QStringLiteral("BNCLCU%1%2%3F205")
                                    .arg(birth.year() % 100, 2, 10, QLatin1Char('0'))
                                    .arg(months[birth.month() - 1])
                                    .arg(birth.day(), 2, 10, QLatin1Char('0'));
        return first15 + core::codiceFiscaleControlLetter(first15);
    }

    std::unique_ptr<e2e::WindowHouse> house_;
};

QTEST_MAIN(TestWindowActing)
#include "test_window_acting.moc"
