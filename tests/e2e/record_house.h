// SPDX-License-Identifier: EUPL-1.2
// A citizen in the record, by a session that needed no login, in front of the real window.
#pragma once

#include <QMenu>

#include "core/login/session.h"
#include "tests/e2e/window_house.h"
#include "ui/widgets/button.h"
#include "ui/widgets/document_row.h"

namespace e2e {

class RecordHouse : public WindowHouse {
  public:
    static inline const QString mario = QStringLiteral("RSSMRA62B25C014Z");
    using Kind = mockportal::Fault::Kind;

    explicit RecordHouse(int documents = -1) : WindowHouse({.documents = documents}) {}

    /// As the portal would answer a login.
    void begin(const QString& codiceFiscale = mario) {
        core::Session session;
        session.level = core::Level::passwordAndCode;
        session.patient = {portal->patientId(codiceFiscale), codiceFiscale, "MARIO", "ROSSI"};
        const QByteArray token =
            portal->openSession(codiceFiscale, mockportal::Level::passwordAndCode);
        session.token = std::make_shared<core::SessionToken>(
            core::SecretBuffer(std::string_view(token.constData(), std::size_t(token.size()))));
        session.lifetime = std::chrono::hours(8);
        program->sessions().begin(std::move(session));
        window().activateWindow();
    }
    void openLanding() {
        press("taskRecord");
        QTRY_VERIFY(onPage("ui::LandingPage"));
    }
    void openDocuments() {
        openLanding();
        QTRY_VERIFY(find("panelDocumentsMore"));
        press("panelDocumentsMore");
        QTRY_VERIFY(onPage("ui::DocumentsPage"));
    }
    void fault(Kind kind, const char* path, int status = 503, int times = 1) {
        portal->addFault({.kind = kind,
                          .method = "GET",
                          .path = QString::fromLatin1(path),
                          .status = status,
                          .times = times});
    }
    /// Lets one request through before a fault that comes after.
    void letThrough(const char* path) {
        portal->addFault({.kind = Kind::delay, .method = "GET", .path = QString::fromLatin1(path)});
    }
    QAbstractItemView* list(const char* name = "documents") {
        return find<QAbstractItemView>(name);
    }
    bool filled(const char* name) {
        return list(name) && list(name)->model()->rowCount() > 0 &&
               !list(name)->model()->index(0, 0).data(ui::rowSkeleton).toBool();
    }
    int documentsShown() {
        int count = 0;
        for (int row = 0; list() && row < list()->model()->rowCount(); ++row)
            count += list()->model()->flags(list()->model()->index(row, 0)) != Qt::NoItemFlags;
        return count;
    }
    QString textOf(const char* name) {
        const auto* paragraph = find<ui::Paragraph>(name);
        return paragraph ? paragraph->text() : QString();
    }
    bool reads(const QString& sentence) {
        for (const auto* text : window().findChildren<ui::Paragraph*>())
            if (text->isVisible() && text->text().contains(sentence)) return true;
        return false;
    }
    /// There is no window manager here that would give the keyboard back.
    void wake() {
        window().activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() != nullptr, 20000);
    }
    void tabTo(const char* name) {
        wake();
        WindowHouse::tabTo(name);
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        wake();
        WindowHouse::key(which, modifiers);
    }
    void pressByKey(const char* name) {
        tabTo(name);
        key(Qt::Key_Return);
    }
    /// The entry of the menu that is open which begins so.
    void pick(const QString& text) {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (const QAction* action : menu->actions()) {
            if (menu->activeAction()->text().startsWith(text)) break;
            Q_UNUSED(action);
            QTest::keyClick(menu, Qt::Key_Down);
        }
        QVERIFY(menu->activeAction()->text().startsWith(text));
        QTest::keyClick(menu, Qt::Key_Return);
    }
    void openFirst() {
        QTRY_VERIFY(documentsShown() > 0);
        list()->setFocus();
        key(Qt::Key_Home);
        key(Qt::Key_Return);
        QTRY_VERIFY(onPage("ui::DocumentPage"));
    }
};

}  // namespace e2e
