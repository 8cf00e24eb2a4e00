// SPDX-License-Identifier: EUPL-1.2
// A whole program in one process: mock portal in its thread, virtual reader and card, and the real
// window.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <memory>

#include "app/desktop/demo/demo_cards.h"
#include "app/desktop/demo/demo_clock.h"
#include "app/desktop/program.h"
#include "app/mockportal/portal.h"
#include "ui/shell/page.h"
#include "ui/style/appearance.h"
#include "ui/widgets/digit_boxes.h"
#include "ui/widgets/paragraph.h"

namespace e2e {

/// Answers what the system would ask the person.
class AnsweringDialogs : public ui::Dialogs {
  public:
    QString file{};       // where to save; empty = the person cancels
    QString openPath{};   // what the person chooses to be read; empty = cancels
    QString printFile{};  // a PDF instead of paper
    QString suggested{};  // what was offered last
    void chooseFile(QWidget&, const QString& name,
                    std::function<void(const QString&)> chosen) override {
        suggested = name;
        if (!file.isEmpty()) chosen(file);
    }
    void openFile(QWidget&, const QString&, const QString&,
                  std::function<void(const QString&)> chosen) override {
        if (!openPath.isEmpty()) chosen(openPath);
    }
    void choosePrinter(QWidget&, int,
                       std::function<void(std::unique_ptr<QPrinter>)> chosen) override {
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(printFile);
        if (!printFile.isEmpty()) chosen(std::move(printer));
    }
};

class WindowHouse {
  public:
    explicit WindowHouse(mockportal::PortalOptions options = {}) {
        ui::Appearance::instance().setMotion(false);
        options.cardAuthorities = {cards.authorityPem()};
        portal = std::move(*mockportal::Portal::start(options));
        const QString ca = folder.filePath("portal-ca.pem");
        QFile file(ca);
        if (file.open(QIODevice::WriteOnly)) file.write(portal->caPem());
        file.close();
        settings = std::make_unique<core::Settings>(folder.filePath("system.ini"),
                                                    folder.filePath("user.ini"));
        program = std::make_unique<desktop::Program>(*settings, cards.readers(),
                                                     core::PortalConfig{QUrl(portal->url()), ca},
                                                     dialogs, clock);
        window().resize(1280, 800);
        window().show();
        window().activateWindow();
        (void)QTest::qWaitForWindowActive(&window());
    }

    ui::MainWindow& window() { return program->window(); }
    bool onPage(const char* className) {
        return window().page() && window().page()->inherits(className);
    }

    /// The visible widget of this object name, or nullptr.
    template <typename T = QWidget>
    T* find(const char* name) {
        for (T* widget : window().template findChildren<T*>(QString::fromLatin1(name)))
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    void press(const char* name) {
        QWidget* widget = find(name);
        QVERIFY2(widget != nullptr, name);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void typePin(const QString& pin) {
        QTest::keyClicks(find("pin"), pin);
        QTest::keyClick(find("pin"), Qt::Key_Return);
    }
    /// The keyboard, wherever the focus is, also in a dialog.
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), which, modifiers);
    }
    /// By Tab to the widget of this object name.
    void tabTo(const char* name) {
        for (int i = 0; i < 100; ++i) {
            const QWidget* focus = QApplication::focusWidget();
            if (focus && focus->objectName() == QLatin1String(name)) return;
            key(Qt::Key_Tab);
        }
        QFAIL(name);
    }
    /// With the card, by keys; ends where the portal's answer leads.
    void enterPin() {
        QTRY_VERIFY(onPage("ui::PinPage"));
        typePin(QStringLiteral("12345"));
        QTRY_VERIFY_WITH_TIMEOUT(program->sessions().active(), 15000);
    }
    /// On the page of the ways in, by keys.
    void chooseCard() {
        QTRY_VERIFY(onPage("ui::ChoicePage"));
        window().activateWindow();  // there is no window manager here that would do it
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        for (int i = 0; i < 40; ++i) {
            if (QApplication::focusWidget()->accessibleName() == "Accedi con la tessera e il PIN")
                return key(Qt::Key_Return);
            key(Qt::Key_Tab);
        }
        QFAIL("no way in with the card");
    }
    /// From the welcome page to `Per chi vuoi operare?`.
    void logIn() {
        cards.insert(desktop::DemoCards::Kind::good);
        press("cardLogin");
        enterPin();
        QTRY_VERIFY(onPage("ui::ActingPage"));
    }
    void actAsSelf() {
        QTRY_VERIFY(onPage("ui::ActingPage"));
        QTest::keyClick(find("actAsSelf"), Qt::Key_Return);
    }
    /// Time passes for both sides.
    void advance(std::chrono::seconds by) {
        portal->advanceClock(by);
        clock.advance(by);
        program->sessions().checkExpiry();
    }
    /// Everything a person could read in the window, also in widgets that are hidden or wait for
    /// deletion.
    QStringList texts() {
        QStringList all{window().windowTitle()};
        for (QWidget* widget : window().findChildren<QWidget*>()) {
            all << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
            if (auto* paragraph = qobject_cast<ui::Paragraph*>(widget)) all << paragraph->text();
            if (auto* edit = qobject_cast<QLineEdit*>(widget)) all << edit->text();
            if (auto* text = qobject_cast<QTextEdit*>(widget)) all << text->toPlainText();
            if (auto* button = qobject_cast<QAbstractButton*>(widget)) all << button->text();
            if (auto* view = qobject_cast<QAbstractItemView*>(widget))
                for (int row = 0; row < view->model()->rowCount(); ++row)
                    all << view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        }
        return all;
    }

    QTemporaryDir folder;
    desktop::DemoCards cards;
    desktop::DemoClock clock;
    std::unique_ptr<mockportal::Portal> portal;
    AnsweringDialogs dialogs;
    std::unique_ptr<core::Settings> settings;
    std::unique_ptr<desktop::Program> program;
};

}  // namespace e2e
