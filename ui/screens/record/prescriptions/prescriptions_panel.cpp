// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/prescriptions/prescriptions_panel.h"

#include "ui/screens/record/prescriptions/prescription_model.h"
#include "ui/screens/record/prescriptions/prescription_page.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_sections.h"

namespace ui {

PrescriptionsPanel::PrescriptionsPanel(const Context& context, Page& page)
    : LandingPanel(context, QStringLiteral("panelPrescriptions"), tr("Prescrizioni"),
                   tr("Altre prescrizioni")),
      context_(context),
      store_(prescriptionStore(context)),
      model_(std::make_unique<PrescriptionModel>(*store_, PrescriptionModel::Rows::panel, rows)) {
    setRows(*model_, tr("Prescrizioni, le più nuove"));
    connect(this, &LandingPanel::opened, this,
            [this](const QString& id) { openPrescription(context_, id); });
    connect(this, &LandingPanel::moreChosen, this, [this, &page] {
        openSection(context_, page, RecordSection::landing, RecordSection::prescriptions);
    });
    connect(this, &LandingPanel::retryChosen, this, [this] {
        if (store_) store_->load();
    });
    connect(store_.get(), &PrescriptionStore::changed, this, &PrescriptionsPanel::refresh);
    store_->load();
    refresh();
}

PrescriptionsPanel::~PrescriptionsPanel() = default;

void PrescriptionsPanel::refresh() {
    if (!store_) return;
    if (store_->error() && endsSession(context_, *store_->error())) return;
    const bool empty = store_->prescriptions().isEmpty();
    showNone(empty && store_->state() == PrescriptionStore::State::ready
                 ? tr("Nel tuo Fascicolo non ci sono ancora prescrizioni.")
                 : QString());
    showError(empty ? store_->error() : std::nullopt);
}

void PrescriptionsPanel::clear() {
    model_->clear();
    if (store_) store_->disconnect(this);
    store_.reset();
}

}  // namespace ui
