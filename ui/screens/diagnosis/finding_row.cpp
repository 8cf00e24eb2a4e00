// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/diagnosis/finding_row.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

#include "ui/screens/diagnosis/finding_look.h"
#include "ui/shell/icon_view.h"
#include "ui/style/appearance.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

using core::diagnosis::Verdict;

constexpr double barWidth = 4;

QString verdictWords(const std::optional<Verdict>& verdict, bool running) {
    if (verdict) return core::diagnosis::verdictWord(*verdict);
    return running ? FindingRow::tr("In corso…") : FindingRow::tr("Non controllato");
}

QString titleOf(const core::diagnosis::Diagnosis::Row& row) {
    return row.finding ? row.finding->title.text()
                       : QCoreApplication::translate("Diagnosis", row.probe->name);
}

}  // namespace

FindingRow::FindingRow(QWidget* parent)
    : QAbstractButton(parent),
      icon_(new IconView(Icon::clock, Role::ink2, 24)),
      title_(new Paragraph(Type::body)),
      detail_(new Paragraph(Type::secondary)),
      verdict_(new Paragraph(Type::secondaryStrong)) {
    setAttribute(Qt::WA_Hover);
    setAccessibleRole(this, QAccessible::ListItem);
    // Fixed would hold it to the height that its words have at their favourite width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    detail_->setColor(Role::ink2);
    auto* whole = row(this, 14, {22, 9, 22, 9});
    auto* text = column(nullptr, 0);
    text->addWidget(title_);
    text->addWidget(detail_);
    across_ = row(nullptr, 14);
    across_->addLayout(text, 1);
    across_->addWidget(verdict_, 0, Qt::AlignVCenter);
    whole->addWidget(icon_);
    whole->addLayout(across_, 1);
    for (QWidget* part : findChildren<QWidget*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    withTheme(this, [this] { fitWidth(); });  // after the layout's own spaces
    setAdvised(false);
}

void FindingRow::show(const core::diagnosis::Diagnosis::Row& row, bool running) {
    const auto verdict = row.finding ? std::optional(row.finding->verdict) : std::nullopt;
    const auto look = findingLook(verdict);
    const auto words = verdictWords(verdict, running);
    const auto detail = row.finding ? row.finding->detail.text() : QString();
    icon_->setIcon(look.icon, look.role);
    title_->setText(titleOf(row));
    title_->setType(verdict == Verdict::fail ? Type::bodyStrong : Type::body);
    detail_->setText(detail);
    detail_->setVisible(!detail.isEmpty());
    verdict_->setText(words);
    verdict_->setColor(verdict ? look.role : Role::ink2);
    setAccessibleName(QStringLiteral("%1: %2").arg(titleOf(row), words));
    setAccessibleDescription(detail);
    setAdvised(row.finding && !row.finding->advice.text.isEmpty());
}

void FindingRow::setAdvised(bool advised) {
    advised_ = advised;
    setFocusPolicy(advised ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(advised ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(advised ? tr("Che cosa fare") : QString());
}

void FindingRow::setChosen(bool chosen) {
    chosen_ = chosen;
    update();
}

void FindingRow::setNarrow(bool narrow) {
    narrow_ = narrow;
    fitWidth();
}

void FindingRow::fitWidth() {
    across_->setDirection(narrow_ ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    across_->setSpacing(theme().px(narrow_ ? 2 : 14));
}

void FindingRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (advised_ && (underMouse() || isDown()))
        painter.fillRect(rect(), theme().color(Role::sunken));
    if (!chosen_) return;
    painter.fillRect(QRectF(0, 0, theme().length(barWidth), height()),
                     theme().color(Role::primary));
}

void FindingRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

}  // namespace ui
