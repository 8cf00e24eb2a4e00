// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"
#include "ui/style/roles.h"

class QVBoxLayout;

namespace ui {

class Banner;
class BookletMaker;
class Button;
class DocumentChoice;
class RecordErrorPanel;
class Paragraph;
class PrintJob;
class WholeRecord;
class WorkProgress;

/// `Fascicolo da stampare`: chosen documents in one print, with a cover, an index and a number on
/// every page (R17).
class BookletPage : public Page {
    Q_OBJECT
  public:
    explicit BookletPage(const Context& context);
    ~BookletPage() override;

    QString title() const override { return tr("Fascicolo da stampare"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    bool print() override;
    QString trail() const override { return QStringLiteral("booklet"); }

  private:
    void addHead(QVBoxLayout& all);
    void showRecord();
    void fetch();
    void ask();
    void send();
    void stop();
    void showWork(bool working);
    void fail(const core::Error& error);
    void say(Tone tone, const QString& marked);

    const Context& context_;
    std::shared_ptr<WholeRecord> record_;
    std::unique_ptr<BookletMaker> maker_;
    std::unique_ptr<PrintJob> job_;
    int missing_ = 0;
    bool started_ = false;  // it prints
    Paragraph* heading_ = nullptr;
    Banner* notice_ = nullptr;
    WorkProgress* progress_ = nullptr;
    RecordErrorPanel* error_ = nullptr;
    QWidget* task_ = nullptr;
    DocumentChoice* choice_ = nullptr;
    Button* print_ = nullptr;
    bool cleared_ = false;
};

}  // namespace ui
