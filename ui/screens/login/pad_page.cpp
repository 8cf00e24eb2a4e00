// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/pad_page.h"

#include <QBoxLayout>

#include "ui/screens/login/card_picture.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr int padSeconds = 30;  // what the reader is told (PC/SC part 10)

}  // namespace

PadPage::PadPage(const Context& context, std::shared_ptr<LoginFlow> flow)
    : LoginPage(context, std::move(flow)), ring_(new CountdownRing(padSeconds)) {
    layout().picture()->addWidget(new CardScene(CardScene::State::ready));
    layout().picture()->addStretch();
    auto* lead = new Paragraph(
        Type::lead,
        tr("Usa i tasti del lettore, poi premi il suo tasto verde. Il PIN non passa dal "
           "computer."));
    lead->setColor(Role::ink2);
    auto* line = row(nullptr, 16);
    line->addWidget(ring_);
    line->addWidget(new Paragraph(Type::body, tr("Il lettore aspetta 30 secondi.")), 1,
                    Qt::AlignVCenter);
    auto* cancel = new Button(Button::Kind::neutral, tr("Annulla"));
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(cancel, &Button::clicked, this, [this] { this->flow().cancel(); });
    heading_ = new Paragraph(Type::display, title());
    layout().task()->addWidget(heading_);
    layout().task()->addWidget(lead);
    layout().task()->addLayout(line);
    layout().task()->addWidget(cancel, 0, Qt::AlignLeft);
    layout().task()->addStretch();
    connect(&second_, &QTimer::timeout, this, &PadPage::tick);
    second_.start(std::chrono::seconds(1));
}

QWidget* PadPage::firstFocus() const {
    return heading_;
}

void PadPage::tick() {
    ring_->setRemaining(std::max(0, ring_->remaining() - 1));
}

}  // namespace ui
