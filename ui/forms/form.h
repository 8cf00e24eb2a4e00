// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <vector>

#include "core/login/drafts.h"

namespace ui {

class Banner;
class Button;
class FormField;

/// The one behaviour of every form of the program (R100, ui.md 1.2):
///
///  - the rule stands beside the field before there is a mistake (FormField::setHint);
///  - the button is never off for missing input: pressed, it says what is missing, beside each
///  field
///    and in a summary on top that takes the focus and leads to the fields; nothing is sent; what
///    is corrected leaves both;
///  - what was typed stays, whatever happens;
///  - nothing is sent twice: not by a double click, not by a key held down, not while an answer is
///    awaited.
///
/// A page makes its fields, then:
///
///     form_ = new Form(this);
///     form_->add("phone", phoneField, [this] { return phoneMistake(); });
///     form_->setPrimary(save);
///     form_->onSubmit([this] { gateway.save(…); });          // every check was passed
///     layout->insertWidget(0, form_->summary());
///
/// and when the answer has come, answered() or refuse(). Its Page::draft, restore and clear are
/// those of the form: so what was typed outlives another language, a step-up and a session that
/// ends by itself. Fields for secrets (PIN, code, password) are added the same way and are never in
/// a draft. GUI thread.
class Form : public QObject {
    Q_OBJECT
  public:
    /// A sentence that says what to do, or nothing when the field is right.
    using Check = std::function<QString()>;

    explicit Form(QObject* parent = nullptr);

    /// In the order of the page. `id` names the field in drafts. Hidden fields are not checked.
    void add(const QString& id, FormField* field, Check check = {});
    /// Above the first field; hidden until there is something to say.
    Banner* summary() const { return summary_; }
    void setPrimary(Button* button);
    void onSubmit(std::function<void()> send) { send_ = std::move(send); }

    /// What the button and Return in a field do.
    void submit();
    bool isBusy() const { return busy_; }

    /// The answer has come; the form can be sent again.
    void answered();
    /// The same, and it was no: `sentence` (`<b>` allowed) is on top and takes the focus.
    void refuse(const QString& sentence);
    /// The same about one field.
    void refuseField(const QString& id, const QString& sentence);
    /// Takes all complaints away.
    void forgive();

    /// For Page::draft and restore: what stands in the fields, by id, never a secret.
    core::FormValues draft() const;
    void restore(const core::FormValues& draft);
    /// For Page::clear (R92): empties the fields and forgets what could be undone.
    void clear();

  Q_SIGNALS:
    /// A field has another content.
    void edited();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Entry {
        QString id;
        FormField* field;
        Check check;
    };
    bool check();
    QString mistakes() const;
    void showSummary(const QString& marked);
    void showMistakes();
    void takeFromSummary();
    void setBusy(bool busy);

    std::vector<Entry> entries_;
    Banner* summary_;
    Button* primary_ = nullptr;
    std::function<void()> send_;
    bool busy_ = false;
    bool listsMistakes_ = false;  // the summary does, rather than tell what the service said
};

/// Scrolls to the widget once the page is laid out.
void reveal(QWidget& widget);

}  // namespace ui
