// SPDX-License-Identifier: EUPL-1.2
// R100 on every page that this version has: each widget that takes the focus has a name, shortcuts
// are unique.
#include <QAccessible>
#include <QShortcut>
#include <set>

#include "app/mockportal/auth/gass/enrolment_form.h"
#include "tests/e2e/window_house.h"

using Kind = desktop::DemoCards::Kind;

class TestWindowAccess : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        ui::Appearance::instance().install(*qApp);
        house_ = std::make_unique<e2e::WindowHouse>();
    }
    void cleanupTestCase() { house_.reset(); }

    void aBareWidgetIsSeen() {
        QWidget page;
        new Nameless(&page);
        QCOMPARE(namesMissingIn(page).size(), 1);
    }

    void shortcutsAreUnique() {
        std::set<QString> seen;
        for (const auto* shortcut : house_->window().findChildren<QShortcut*>()) {
            const QString keys = shortcut->key().toString();
            QVERIFY2(!keys.isEmpty() && seen.insert(keys).second, qPrintable(keys));
        }
        QVERIFY(seen.contains("F1"));
        QVERIFY(seen.contains("Esc"));
    }

    void everyPageNamesWhatTakesTheFocus() {
        check("welcome");
        for (const char* entry :
             {"I tuoi dati", "Prenotazioni", "Il tuo medico", "Gestione privacy", "Aiuto",
              "Diagnosi", "Impostazioni", "Fascicolo Sanitario Elettronico"}) {
            pressEntry(QString::fromUtf8(entry));
            check(entry);
        }
        house_->press("continue");
        QTRY_VERIFY(house_->onPage("ui::CardPage"));
        check("card");
        house_->cards.insert(Kind::good);
        QTRY_VERIFY(house_->onPage("ui::PinPage"));
        check("pin");
        house_->typePin("12345");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ActingPage"), 15000);
        check("acting");
        house_->actAsSelf();
        QTRY_VERIFY(house_->onPage("ui::LandingPage"));
        check("landing");
        house_->press("panelDocumentsMore");
        check("documents");
        pressEntry("Home");
        QTRY_VERIFY(house_->find<QAbstractItemView>("toRead")->model()->rowCount() == 4);
        check("today");
    }

    void everyPageOfTheLoginWithPasswordNamesWhatTakesTheFocus() {
        house_ = std::make_unique<e2e::WindowHouse>();
        const auto paper = house_->portal->enrolGass({.codiceFiscale = "RSSMRA62B25C014Z",
                                                      .cardNumber = "0041270839",
                                                      .mobile = "3330000482"});
        const QString sms = house_->portal->outbox().last().text;
        const QString first = *paper + sms.mid(sms.indexOf(" è ") + 3, 5);
        const QString chosen = "tre gatti sul tetto";
        house_->press("gassLogin");
        QTRY_VERIFY(house_->onPage("ui::CredentialsPage"));
        check("credentials");
        house_->press("proceed");
        check("credentials with mistakes");
        house_->press("firstAccess");
        check("first access");
        house_->press("firstAccess");
        house_->press("forgotten");
        QTRY_VERIFY(house_->onPage("ui::HelpSheet"));
        check("help");
        house_->press("understood");
        house_->find("number")->setFocus();  // as who types; else it comes when the summary goes
        QTest::keyClicks(house_->find("number"), "0041270839");
        QTest::keyClicks(house_->find("password"), first);
        house_->press("proceed");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::NewPasswordPage"), 20000);
        check("new password");
        QTest::keyClicks(house_->find("current"), first);
        QTest::keyClicks(house_->find("next"), chosen);
        QTest::keyClicks(house_->find("repeated"), chosen);
        QTest::keyClick(house_->find("repeated"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::CodePage"), 20000);
        check("code");
        QCOMPARE(nameOf("code"), QStringLiteral("Codice usa e getta"));
        QVERIFY(nameOf("ring").startsWith("tempo rimasto"));
    }

    void thePageTakesTheFocusWhenItComesUp() {
        house_ = std::make_unique<e2e::WindowHouse>();
        pressEntry("Impostazioni");
        QVERIFY(house_->window().page()->isAncestorOf(house_->window().focusWidget()));
    }

  private:
    class Nameless : public QWidget {
      public:
        explicit Nameless(QWidget* parent) : QWidget(parent) { setFocusPolicy(Qt::TabFocus); }
    };

    static QStringList namesMissingIn(const QWidget& root) {
        QStringList nameless;
        for (QWidget* widget : root.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || (root.isVisible() && !widget->isVisible()))
                continue;
            const QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
            if (!access || access->text(QAccessible::Name).isEmpty())
                nameless << QString::fromLatin1(widget->metaObject()->className()) + ' ' +
                                widget->objectName();
        }
        return nameless;
    }
    void check(const char* page) {
        const QStringList nameless = namesMissingIn(house_->window());
        QVERIFY2(nameless.isEmpty(),
                 qPrintable(QString::fromUtf8(page) + ": " + nameless.join(", ")));
    }
    QString nameOf(const char* widget) {
        auto* face = QAccessible::queryAccessibleInterface(house_->find(widget));
        return face->text(QAccessible::Name);
    }
    void pressEntry(const QString& name) {
        for (auto* button : house_->window().findChildren<QAbstractButton*>())
            if (button->isVisible() && button->accessibleName() == name) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        QFAIL(qPrintable(name));
    }
    std::unique_ptr<e2e::WindowHouse> house_;
};

QTEST_MAIN(TestWindowAccess)
#include "test_window_access.moc"
