// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/find_bar.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include "ui/style/appearance.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent),
      edit_(new QLineEdit),
      count_(new Paragraph(Type::secondary)),
      previous_(new Button(Button::Kind::neutral, Icon::chevronUp, tr("Risultato precedente"))),
      next_(new Button(Button::Kind::neutral, Icon::chevronDown, tr("Risultato successivo"))) {
    edit_->setObjectName(QStringLiteral("findText"));
    edit_->setPlaceholderText(tr("Cerca in questo documento"));
    edit_->setAccessibleName(tr("Cerca in questo documento"));
    edit_->setProperty("bar", true);
    edit_->addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    count_->setObjectName(QStringLiteral("findCount"));
    count_->setColor(Role::ink2);
    previous_->setObjectName(QStringLiteral("findPrevious"));
    next_->setObjectName(QStringLiteral("findNext"));
    auto* close = new Button(Button::Kind::text, Icon::close, tr("Chiudi la ricerca"));
    close->setObjectName(QStringLiteral("findClose"));
    for (auto* button : {previous_, next_, close}) button->setInBar(true);
    connect(edit_, &QLineEdit::textChanged, this, &FindBar::edited);
    connect(previous_, &Button::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(next_, &Button::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(close, &Button::clicked, this, &FindBar::close);
    auto* layout = row(this, 8, {0, 0, 0, 8});
    layout->addWidget(edit_, 1);
    layout->addWidget(count_, 0, Qt::AlignVCenter);
    for (auto* button : {previous_, next_, close}) layout->addWidget(button);
    for (QWidget* each : std::initializer_list<QWidget*>{edit_, previous_, next_, close})
        each->installEventFilter(this);
    withTheme(this, [this] {
        edit_->setMaximumWidth(theme().px(420));
        count_->setMinimumWidth(theme().px(96));
    });
    layout->addStretch();
    hide();
}

void FindBar::open() {
    show();
    edit_->setFocus(Qt::ShortcutFocusReason);
    edit_->selectAll();
}

void FindBar::close() {
    if (isHidden()) return;
    hide();
    Q_EMIT closed();
}

QString FindBar::text() const {
    return edit_->text();
}

void FindBar::setText(const QString& text) {
    edit_->setText(text);
}

void FindBar::tell(int current, int count) {
    const bool asked = !edit_->text().trimmed().isEmpty();
    count_->setText(!asked       ? QString()
                    : count == 0 ? tr("Nessun risultato")
                                 : tr("%1 di %2").arg(current + 1).arg(count));
    if (asked && isVisible()) announce(count_);
}

void FindBar::clear() {
    hide();
    edit_->setText({});  // clear() could be undone
    count_->setText({});
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter =
        watched == edit_ && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    const bool escape = key->key() == Qt::Key_Escape;
    if (!enter && !escape) return QWidget::eventFilter(watched, event);
    event->accept();  // Esc would leave the page
    if (event->type() == QEvent::ShortcutOverride) return true;
    if (escape)
        close();
    else
        Q_EMIT stepped(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    return true;
}

}  // namespace ui
