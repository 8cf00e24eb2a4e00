// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/hold_card.h"

#include <QBoxLayout>

#include "ui/shell/format.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

using namespace std::chrono_literals;
constexpr auto whole = 5min;  // R60
constexpr std::chrono::seconds heardAt[] = {2min, 30s};

}  // namespace

HoldCard::HoldCard(QWidget* parent)
    : Card(Kind::plain, parent),
      ring_(new CountdownRing(int(std::chrono::seconds(whole).count()))),
      sentence_(new Paragraph(Type::body)) {
    setObjectName(QStringLiteral("hold"));
    sentence_->setObjectName(QStringLiteral("holdWords"));
    ring_->setObjectName(QStringLiteral("ring"));
    auto* layout = row(this, 16, {20, 16, 20, 16});
    layout->addWidget(ring_);
    layout->addWidget(sentence_, 1);
}

void HoldCard::setLeft(std::chrono::seconds left, const QDateTime& until) {
    ring_->setRemaining(int(left.count()));
    sentence_->setText(tr("Il posto è tenuto per te fino alle %1.").arg(clockTime(until)));
    for (const auto mark : heardAt)
        if (before_ > mark && left <= mark && left > 0s) speak(mark);
    before_ = left;
}

void HoldCard::speak(std::chrono::seconds left) {
    const int minutes = int(left.count() / 60);
    setAccessibleName(
        minutes > 0
            ? tr("Il posto è tenuto per te ancora per %n minuto/i.", nullptr, minutes)
            : tr("Il posto è tenuto per te ancora per %n secondo/i.", nullptr, int(left.count())));
    announce(this);
}

}  // namespace ui
