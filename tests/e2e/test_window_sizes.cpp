// SPDX-License-Identifier: EUPL-1.2
// ui.md 2: the window keeps the size it is given, in a low window (1024x600) and at 200 %
// (1280x800, narrow), and no page has to be scrolled sideways.
#include <QScrollArea>
#include <QScrollBar>

#include "app/mockportal/auth/gass/enrolment_form.h"
#include "tests/e2e/window_house.h"

using Kind = desktop::DemoCards::Kind;

class TestWindowSizes : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() {
        house_ = std::make_unique<e2e::WindowHouse>();
        QFETCH(int, textSize);
        house_->program->preferences().setTextSize(textSize);
        window().resize(size());
    }
    void cleanup() {
        house_->program->preferences().setTextSize(100);
        house_.reset();
    }

    void everyPageFits_data() { sizes(); }
    void everyPageFits() {
        fits("welcome");
        house_->press("cardLogin");
        QTRY_VERIFY(house_->onPage("ui::CardPage"));
        fits("card");
        house_->cards.insert(Kind::expired);
        QTRY_VERIFY(house_->program->cards().snapshot().state == core::CardState::expired);
        fits("expired card");
        house_->cards.insert(Kind::good);
        QTRY_VERIFY(house_->onPage("ui::PinPage"));
        fits("PIN");
        logIn();
        fits("today");
        house_->press("taskActing");
        QTRY_VERIFY(house_->onPage("ui::ActingPage"));
        fits("acting");
        actFor("GIULIA ROSSI");
        fits("today of a child");
        house_->press("actForSelf");
        QTRY_VERIFY(filled("toRead"));
        house_->press("allDocuments");
        QTRY_VERIFY(house_->onPage("ui::LandingPage") && filled("panelDocumentsRows"));
        fits("record");
        reveal("panelDocumentsMore");
        house_->press("panelDocumentsMore");
        QTRY_VERIFY(house_->onPage("ui::DocumentsPage") && filled("documents"));
        fits("documents");
        QTest::keyClick(house_->find("documents"), Qt::Key_Return);
        QTRY_VERIFY(house_->onPage("ui::DocumentPage"));
        fits("document");
    }

    void everyPageOfTheLoginWithPasswordFits_data() { sizes(); }
    void everyPageOfTheLoginWithPasswordFits() {
        const QString first = enrol();
        house_->press("gassLogin");
        QTRY_VERIFY(house_->onPage("ui::CredentialsPage"));
        fits("credentials");
        press("proceed");
        fits("credentials with mistakes");
        press("firstAccess");
        fits("first access");
        press("firstAccess");
        press("forgotten");
        QTRY_VERIFY(house_->onPage("ui::HelpSheet"));
        fits("help");
        press("understood");
        house_->find("number")->setFocus();  // as who types; else it comes when the summary goes
        QTest::keyClicks(house_->find("number"), "0041270839");
        QTest::keyClicks(house_->find("password"), first);
        QTest::keyClick(house_->find("password"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::NewPasswordPage"), 20000);
        fits("new password");
        QTest::keyClicks(house_->find("current"), first);
        for (const char* field : {"next", "repeated"})
            QTest::keyClicks(house_->find(field), "tre gatti sul tetto");
        QTest::keyClick(house_->find("repeated"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::CodePage"), 20000);
        fits("code");
        QTest::keyClick(house_->find("code"), Qt::Key_Return);
        fits("code with a mistake");
    }

    void theStepUpAndTheChoiceFit_data() { sizes(); }
    void theStepUpAndTheChoiceFit() {
        reveal("openRecordService");
        press("openRecordService");
        QTRY_VERIFY(house_->onPage("ui::StepUpPage"));
        fits("step up");
        press("continue");
        QTRY_VERIFY(house_->onPage("ui::CardPage"));
        press("withoutCard");
        QTRY_VERIFY(house_->onPage("ui::CredentialsPage"));
        fits("credentials after the card");
    }

    void thePinIsInSight_data() { sizes(); }
    void thePinIsInSight() {
        toPin();
        const QWidget* pin = house_->find("pin");
        QVERIFY(pin);
        QTRY_COMPARE(pin->visibleRegion().boundingRect(), pin->rect());
    }

    void whoIsInIsToldWhole_data() { sizes(); }
    void whoIsInIsToldWhole() {
        toPin();
        logIn();
        for (auto* line : window().findChildren<ui::Paragraph*>()) {
            const bool told =
                line->text().startsWith("Utente: ") || line->text().startsWith("Ultimo accesso: ");
            if (told && line->isVisible())
                QVERIFY2(line->width() >= line->sizeHint().width(), qPrintable(line->text()));
        }
        const auto* unread = house_->find<QAbstractButton>("unread");
        if (unread)
            QCOMPARE(unread->accessibleName(), QStringLiteral("4 nuovi documenti da leggere"));
    }

  private:
    static void sizes() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textSize");
        QTest::newRow("low") << QSize(1024, 600) << 100;
        QTest::newRow("200 %") << QSize(1280, 800) << 200;
        QTest::newRow("smallest medium") << QSize(840, 600) << 100;
    }
    static QSize size() {
        QFETCH(QSize, size);
        return size;
    }
    ui::MainWindow& window() { return house_->window(); }

    void fits(const char* page) {
        QCoreApplication::processEvents();
        QVERIFY2(window().size() == size(), page);
        for (const auto* area : window().page()->findChildren<QAbstractScrollArea*>())
            if (area->isVisible())
                // Nested layouts settle one after the other.
                QTRY_VERIFY2(
                    area->horizontalScrollBar()->maximum() == 0,
                    qPrintable(QStringLiteral("%1: %2 too wide by %3")
                                   .arg(QString::fromUtf8(page),
                                        QString::fromLatin1(area->metaObject()->className()))
                                   .arg(area->horizontalScrollBar()->maximum())));
        QVERIFY2(window().page()->width() <= window().width(), page);
    }
    QString enrol() {
        const auto paper = house_->portal->enrolGass({.codiceFiscale = "RSSMRA62B25C014Z",
                                                      .cardNumber = "0041270839",
                                                      .mobile = "3330000482"});
        const QString sms = house_->portal->outbox().last().text;
        return *paper + sms.mid(sms.indexOf(" è ") + 3, 5);
    }
    void press(const char* name) {
        reveal(name);
        QCoreApplication::processEvents();
        house_->press(name);
    }
    void toPin() {
        house_->cards.insert(Kind::good);
        house_->press("cardLogin");
        QTRY_VERIFY(house_->onPage("ui::PinPage"));
    }
    void logIn() {
        house_->typePin("12345");
        QTRY_VERIFY_WITH_TIMEOUT(house_->onPage("ui::ActingPage"), 15000);
        house_->actAsSelf();
        QTRY_VERIFY(house_->onPage("ui::TodayPage"));
        QTRY_VERIFY(filled("toRead"));
    }
    void actFor(const QString& name) {
        for (auto* button : window().findChildren<QAbstractButton*>("actAsOther"))
            if (button->isVisible() && button->accessibleName().startsWith(name)) button->click();
        QTRY_VERIFY(house_->onPage("ui::TodayPage"));
        QTRY_VERIFY(filled("toRead"));
    }
    bool filled(const char* name) {
        const auto* list = house_->find<QAbstractItemView>(name);
        return list && list->model()->rowCount() > 0 &&
               !list->model()->index(list->model()->rowCount() - 1, 0).data().toString().isEmpty();
    }
    void reveal(const char* name) {
        QWidget* widget = house_->find(name);
        for (QWidget* above = widget; above; above = above->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(widget);
    }

    std::unique_ptr<e2e::WindowHouse> house_;
};

QTEST_MAIN(TestWindowSizes)
#include "test_window_sizes.moc"
