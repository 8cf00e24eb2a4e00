// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/demo/demo_time.h"

#include <QVBoxLayout>

#include "app/desktop/demo/portal_control.h"
#include "core/base/rome_time.h"
#include "ui/shell/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace desktop {
namespace {

using namespace std::chrono_literals;

struct Step {
    const char* text;
    std::chrono::seconds by;
};

constexpr Step steps[] = {
    {QT_TRANSLATE_NOOP("desktop::DemoTime", "Avanti di 1 minuto"), 1min},
    {QT_TRANSLATE_NOOP("desktop::DemoTime", "Avanti di 3 minuti"), 3min},
    {QT_TRANSLATE_NOOP("desktop::DemoTime", "Avanti di 9 minuti"), 9min},
    {QT_TRANSLATE_NOOP("desktop::DemoTime", "Avanti di 15 minuti"), 15min},
    {QT_TRANSLATE_NOOP("desktop::DemoTime", "Avanti di 8 ore"), 8h},
    {QT_TRANSLATE_NOOP("desktop::DemoTime", "Avanti di 30 giorni"), std::chrono::days(30)},
};

}  // namespace

DemoTime::DemoTime(PortalControl& control, DemoClock& clock, QWidget* parent)
    : QWidget(parent), control_(control), clock_(clock), now_(new ui::Paragraph) {
    auto* layout = ui::column(this, 10);
    layout->addWidget(now_);
    for (const Step& step : steps) {
        auto* button = new ui::Button(ui::Button::Kind::neutral, tr(step.text));
        button->setInBar(true);
        connect(button, &ui::Button::clicked, this, [this, by = step.by] { advance(by); });
        layout->addWidget(button);
    }
    auto* hint = new ui::Paragraph(
        ui::Type::secondary,
        tr("Il tempo passa per il portale e per la finestra. Indietro non si torna: "
           "per ricominciare chiudi e riapri la prova."));
    hint->setColor(ui::Role::ink2);
    layout->addWidget(hint);
    layout->addStretch();
    showTime();
}

void DemoTime::advance(std::chrono::seconds by) {
    const QJsonObject body{{"advanceSeconds", qint64(by.count())}};
    control_.post(QStringLiteral("/clock"), body, this,
                  [this, by](const PortalControl::Answer& answer) {
                      if (!answer.fine()) return;
                      clock_.advance(by);
                      showTime();
                  });
}

void DemoTime::showTime() {
    const QDateTime now = clock_.now();
    now_->setRichText(tr("Nella prova è il <b>%1</b>, ore <b>%2</b>.")
                          .arg(ui::shortDate(core::inRome(now).date()), ui::clockTime(now)));
}

}  // namespace desktop
