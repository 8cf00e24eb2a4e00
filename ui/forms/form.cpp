// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/form.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>
#include <utility>

#include "ui/forms/field_value.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"

namespace ui {
namespace {

constexpr double margin = 24;

bool isReturn(const QEvent& event) {
    if (event.type() != QEvent::KeyPress) return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

}  // namespace

Form::Form(QObject* parent) : QObject(parent), summary_(new Banner(Tone::bad)) {
    summary_->setObjectName(QStringLiteral("summary"));
    summary_->hide();
    connect(summary_, &Banner::linkActivated, this, [this](const QString& id) {
        for (const Entry& entry : entries_)
            if (entry.id == id) entry.field->field()->setFocus(Qt::OtherFocusReason);
    });
}

void Form::add(const QString& id, FormField* field, Check check) {
    entries_.push_back({id, field, std::move(check)});
    QWidget& edit = *field->field();
    edit.installEventFilter(this);
    const std::size_t index = entries_.size() - 1;
    onFieldEdited(edit, this, [this, index] {
        entries_[index].field->setError({});
        takeFromSummary();
        emit edited();
    });
}

core::FormValues Form::draft() const {
    core::FormValues values;
    for (const Entry& entry : entries_) {
        const QWidget& edit = *entry.field->field();
        if (!holdsSecret(edit)) values.insert(entry.id, fieldValue(edit));
    }
    return values;
}

void Form::restore(const core::FormValues& draft) {
    for (const Entry& entry : entries_) {
        QWidget& edit = *entry.field->field();
        const auto value = draft.find(entry.id);
        if (value != draft.end() && !holdsSecret(edit)) setFieldValue(edit, *value);
    }
}

void Form::setPrimary(Button* button) {
    primary_ = button;
    button->installEventFilter(this);
    connect(button, &Button::clicked, this, &Form::submit);
}

void Form::submit() {
    if (busy_ || !check()) return;
    summary_->hide();
    setBusy(true);
    if (send_) send_();
}

bool Form::check() {
    bool right = true;
    for (const Entry& entry : entries_) {
        const bool asked = entry.check && !entry.field->isHidden();
        entry.field->setError(asked ? entry.check() : QString());
        right = right && !entry.field->hasError();
    }
    if (!right) showMistakes();
    return right;
}

QString Form::mistakes() const {
    QStringList lines;
    for (const Entry& entry : entries_)
        if (entry.field->hasError())
            lines << QStringLiteral("<a href=\"%1\">%2</a>")
                         .arg(entry.id, entry.field->error().toHtmlEscaped());
    if (lines.size() > 1)
        lines.prepend(
            QStringLiteral("<b>%1</b>")
                .arg(tr("Controlla %n campi prima di proseguire.", nullptr, int(lines.size()))));
    return lines.join(u'\n');
}

void Form::showMistakes() {
    showSummary(mistakes());
    listsMistakes_ = true;
}

// What the service said stays until the form is sent again; what stands beside a field goes with
// it.
void Form::takeFromSummary() {
    if (!listsMistakes_ || summary_->isHidden()) return;
    const QString left = mistakes();
    summary_->setVisible(!left.isEmpty());
    summary_->setMessage(Tone::bad, left);
}

void Form::showSummary(const QString& marked) {
    listsMistakes_ = false;
    summary_->setMessage(Tone::bad, marked);
    summary_->show();
    summary_->announceAndFocus();
    reveal(*summary_);
}

void Form::setBusy(bool busy) {
    busy_ = busy;
    if (primary_) primary_->setBusy(busy);
}

void Form::answered() {
    setBusy(false);
}

void Form::refuse(const QString& sentence) {
    setBusy(false);
    showSummary(sentence);
}

void Form::refuseField(const QString& id, const QString& sentence) {
    setBusy(false);
    for (const Entry& entry : entries_)
        if (entry.id == id) entry.field->setError(sentence);
    showMistakes();
}

void Form::forgive() {
    for (const Entry& entry : entries_) entry.field->setError({});
    summary_->hide();
}

void Form::clear() {
    for (const Entry& entry : entries_) clearField(*entry.field->field());
    forgive();
    summary_->setMessage(Tone::bad, {});
}

// Return in a field sends the form. The second press of a double click and the repetitions of a key
// held down are nobody's wish to send again.
bool Form::eventFilter(QObject* watched, QEvent* event) {
    if (watched == primary_) {
        const bool repeated = isReturn(*event) && static_cast<QKeyEvent*>(event)->isAutoRepeat();
        return repeated || event->type() == QEvent::MouseButtonDblClick;
    }
    const bool ownReturn =
        qobject_cast<QPlainTextEdit*>(watched) || qobject_cast<QPushButton*>(watched);
    if (!isReturn(*event) || ownReturn) return false;
    if (!static_cast<QKeyEvent*>(event)->isAutoRepeat()) submit();
    return true;
}

void reveal(QWidget& widget) {
    QMetaObject::invokeMethod(
        &widget,
        [&widget] {
            for (QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
                if (auto* area = qobject_cast<QScrollArea*>(above))
                    area->ensureWidgetVisible(&widget, 0, theme().px(margin));
        },
        Qt::QueuedConnection);
}

}  // namespace ui
