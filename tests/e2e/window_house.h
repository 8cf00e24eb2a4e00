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
    QString printFile{};  // a PDF instead of paper
    QString suggested{};  // what was offered last
    void chooseFile(QWidget&, const QString& name,
                    std::function<void(const QString&)> chosen) override {
        suggested = name;
        if (!file.isEmpty()) chosen(file);
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
    WindowHouse() {
        ui::Appearance::instance().setMotion(false);
        mockportal::PortalOptions options;
        options.cardAuthorities = {cards.authorityPem()};
        portal = std::move(*mockportal::Portal::start(options));
        const QString ca = folder.filePath("portal-ca.pem");
        QFile file(ca);
        if (file.open(QIODevice::WriteOnly)) file.write(portal->caPem());
        file.close();
        settings = std::make_unique<core::Settings>(folder.filePath("system.ini"),
                                                    folder.filePath("user.ini"));
        program = std::make_unique<desktop::Program>(
            *settings, cards.readers(), core::PortalConfig{QUrl(portal->url()), ca}, dialogs);
        window().resize(1280, 800);
        window().show();
        window().activateWindow();
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
    std::unique_ptr<mockportal::Portal> portal;
    AnsweringDialogs dialogs;
    std::unique_ptr<core::Settings> settings;
    std::unique_ptr<desktop::Program> program;
};

}  // namespace e2e
