// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "core/login/session.h"
#include "ui/shell/strip.h"
#include "ui/shell/width_class.h"

namespace ui {

class BarButton;
class Button;
class Paragraph;
class PillButton;
class Preferences;

/// Who is in, since when, what is new, and the way out (S45, S46). Without a session: the name of
/// the section.
class SessionBar : public Strip {
    Q_OBJECT
  public:
    explicit SessionBar(Preferences& preferences, QWidget* parent = nullptr);

    void setSection(const QString& section);
    /// nullopt: nobody is in, and nothing of the last person stays here.
    void setSession(const std::optional<core::Session>& session);
    /// nullopt: not known yet.
    void setUnread(std::optional<int> count);
    /// Narrow: the menu is a button here.
    void setWidthClass(WidthClass widthClass);

  Q_SIGNALS:
    void menuChosen();
    void unreadChosen();
    /// For whom (R16); only where there is somebody to choose.
    void actingChosen();
    /// `?` (R18).
    void helpChosen();
    void logoutChosen();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange();
    void fitUnread();
    bool hasRoom() const;
    QString unreadText(int count) const;
    QString briefUnreadText(int count) const;

    Button* menu_;
    Paragraph* section_;
    QWidget* userBox_;
    Paragraph* user_;
    Paragraph* lastAccess_;
    BarButton* acting_;
    PillButton* unread_;
    BarButton* textSize_;
    BarButton* language_;
    BarButton* briefLanguage_;
    BarButton* help_;
    Button* logout_;
    bool inside_ = false;
    bool mayAct_ = false;
    std::optional<int> unreadCount_;
    WidthClass widthClass_ = WidthClass::wide;
};

}  // namespace ui
