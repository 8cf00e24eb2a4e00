// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/exemption_row.h"

#include <QBoxLayout>

#include "ui/screens/data/data_words.h"
#include "ui/shell/icon_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

ExemptionRow::ExemptionRow(const core::HeldExemption& exemption, const QDate& today,
                           QWidget* parent)
    : QWidget(parent), exemption_(exemption) {
    setObjectName(QStringLiteral("exemption-") + exemption.code);
    auto* all = column(this, 8, {0, 6, 0, 6});
    all->addWidget(makeWords(today));
    all->addWidget(makeBadges());
    all->addWidget(makeActions());
}

QWidget* ExemptionRow::makeWords(const QDate& today) {
    auto* area = new QWidget;
    auto* words = column(area, 2);
    words->addWidget(new Paragraph(
        Type::bodyStrong,
        exemption_.description.isEmpty()
            ? exemption_.code
            : QStringLiteral("%1 - %2").arg(exemption_.code, exemption_.description)));
    auto* days = new Paragraph(Type::secondary, exemptionDays(exemption_));
    days->setColor(Role::ink2);
    words->addWidget(days);
    const QString reminder = reminderSentence(exemption_, today);
    if (reminder.isEmpty()) return area;
    auto* line = row(nullptr, 8);
    auto* sentence = new Paragraph(Type::secondaryStrong, reminder);
    sentence->setObjectName(QStringLiteral("reminder"));
    sentence->setColor(Role::warn);
    line->addWidget(new IconView(Icon::clock, Role::warn, 20), 0, Qt::AlignTop);
    line->addWidget(sentence, 1);
    words->addLayout(line);
    return area;
}

QWidget* ExemptionRow::makeBadges() {
    auto* area = new QWidget;
    auto* line = row(area, 8);
    line->addWidget(new Badge(exemptionStateBadge(exemption_.state)));
    if (exemption_.certified)
        line->addWidget(new Badge({.tone = Tone::neutral, .text = tr("Autocertificata")}));
    line->addStretch();
    return area;
}

QWidget* ExemptionRow::makeActions() {
    auto* area = new QWidget;
    auto* line = row(area, 8);
    auto* attestation = new Button(Button::Kind::neutral, tr("Stampa attestato"));
    attestation->setObjectName(QStringLiteral("attestation-") + exemption_.code);
    attestation->setAccessibleName(tr("Stampa attestato di %1").arg(exemption_.code));
    attestation->setLeadingIcon(Icon::print);
    attestation->setInBar(true);
    connect(attestation, &Button::clicked, this, &ExemptionRow::attestationChosen);
    line->addWidget(attestation);
    if (exemption_.canBeRevoked()) {
        auto* revoke = new Button(Button::Kind::danger, tr("Revoca"));
        revoke->setObjectName(QStringLiteral("revoke-") + exemption_.code);
        revoke->setAccessibleName(tr("Revoca %1").arg(exemption_.code));
        revoke->setInBar(true);
        connect(revoke, &Button::clicked, this, &ExemptionRow::revokeChosen);
        line->addWidget(revoke);
    }
    line->addStretch();
    return area;
}

}  // namespace ui
