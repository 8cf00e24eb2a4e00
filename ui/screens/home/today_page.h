// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;
class QVBoxLayout;

namespace ui {

class PageBody;
class PaperDesk;
class Paragraph;
class TaskTiles;
class TodaySide;
class ToReadCard;

/// The home page after login: what is to be read, what expires, where to go next (05). While the
/// person acts for another, the other one's, and only what may be done for them (05b).
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
    bool print() override;

  private:
    const core::Session& session() const { return *context_.services.sessions.current(); }
    bool mayRead() const;
    void addHead();
    void addHeadForOther(const core::Represented& person);
    void addFailedAttempts();
    QWidget* makeRecord();
    QWidget* makeClosed();
    void addFacts();
    void loadFacts();
    QString paper() const;
    Paragraph* addText(Type type, const QString& text);

    const Context& context_;
    PageBody* body_;
    QVBoxLayout* head_;
    QVector<Paragraph*> personal_;  // what speaks of somebody
    Paragraph* heading_ = nullptr;
    PaperDesk* desk_;
    QBoxLayout* across_ = nullptr;  // documents and the rest
    ToReadCard* toRead_ = nullptr;  // nullptr: the record may not be read
    TodaySide* side_ = nullptr;
    TaskTiles* tasks_ = nullptr;
};

}  // namespace ui
