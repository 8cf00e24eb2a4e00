// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/notebook/notebook_entry.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QVBoxLayout;

namespace ui {

class Banner;
class Button;
class EntryFields;
class Form;
class NotebookStore;
class Paragraph;
class PdfPicker;

/// One entry of the taccuino: to be added, read, changed, deleted (R14).
class EntryPage : public Page {
    Q_OBJECT
  public:
    /// `id`: of the entry; empty for a new one. `kind`: code of the kind.
    EntryPage(const Context& context, const QString& kind, QString id);
    ~EntryPage() override;

    /// How a Page::trail of one begins; kind and id follow.
    static inline const QString trailStart = QStringLiteral("record/notebook/entry/");
    /// The page of such a trail; nullptr if it is none.
    static PageFactory follow(const Context& context, const QString& trail);

    // No kind here: the title of a window is read by others.
    QString title() const override;
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QString trail() const override;
    QWidget* firstFocus() const override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;
    void clear() override;

  private:
    void makeForm(QVBoxLayout& layout);
    void addPicker(QVBoxLayout& layout);
    void addActions(QVBoxLayout& layout);
    void showNew();
    void showEntry();
    void send();
    bool askAboutDoubts();
    core::NotebookEntry typed() const;
    void onSaved(const core::Result<core::NotebookEntry>& saved);
    void onChangedElsewhere();
    void showElsewhere();
    void askToRemove();
    void remove();
    void fail(const core::Error& error);
    void download();
    void saveFile(const QByteArray& content);
    void done(const QString& words);

    const Context& context_;
    const core::NotebookKind& kind_;
    std::shared_ptr<NotebookStore> store_;
    core::NotebookEntry entry_{};  // as the portal has it; no id: new
    QString version_{};            // that what is typed is meant for
    QByteArray wish_;
    Form* form_;
    EntryFields* fields_ = nullptr;
    PdfPicker* picker_ = nullptr;
    Paragraph* heading_;
    Banner* doubts_;
    Button* remove_ = nullptr;
    core::FormValues restored_{};
    QStringList accepted_{};  // doubts that the person has seen
    bool shown_ = false;      // the entry is in the fields
    bool elsewhere_ = false;  // changed by somebody else: the list is read anew
};

}  // namespace ui
