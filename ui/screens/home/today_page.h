// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QVBoxLayout;

namespace ui {

class PageBody;
class Paragraph;
class TaskTiles;
class ToReadCard;

/// The home page after login: what is to be read, and where to go next (05). While the person acts
/// for another, the other one's, and only what may be done for them (05b). Only what this version
/// knows.
class TodayPage : public Page {
    Q_OBJECT
  public:
    explicit TodayPage(const Context& context);
    ~TodayPage() override;

    QString title() const override { return tr("Home"); }
    Place place() const override { return Place::home; }
    core::Level level() const override { return core::Level::password; }
    QWidget* firstFocus() const override;
    void clear() override;
    void enter() override;
    void setWidthClass(WidthClass widthClass) override;

  private:
    const core::Session& session() const { return *context_.services.sessions.current(); }
    bool mayRead() const;
    void addHead();
    void addHeadForOther(const core::Represented& person);
    void addFailedAttempts();
    void addRecord();
    void addTasks();
    Paragraph* addText(Type type, const QString& text);

    const Context& context_;
    PageBody* body_;
    QVBoxLayout* head_;
    QVector<Paragraph*> personal_;  // what speaks of somebody
    Paragraph* heading_ = nullptr;
    ToReadCard* toRead_ = nullptr;  // nullptr: the record may not be read
    TaskTiles* tasks_ = nullptr;
};

}  // namespace ui
