// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/prescription_link.h"

#include <algorithm>

#include "core/base/error_table.h"
#include "ui/screens/record/prescriptions/prescription_page.h"
#include "ui/screens/record/prescriptions/prescription_store.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"

namespace ui {

PrescriptionLink::PrescriptionLink(const Context& context, const QString& nre, QWidget* parent)
    : Button(Kind::link, nre, parent), context_(context), nre_(nre) {
    setObjectName(QStringLiteral("prescription"));
    setAccessibleName(tr("Apri la prescrizione %1").arg(nre));
    connect(this, &Button::clicked, this, &PrescriptionLink::press);
}

void PrescriptionLink::press() {
    const auto store = prescriptionStore(context_);
    connect(store.get(), &PrescriptionStore::changed, this, &PrescriptionLink::lead,
            Qt::UniqueConnection);
    setBusy(true);
    store->load();
    lead();
}

void PrescriptionLink::lead() {
    if (!isBusy() || !context_.services.sessions.active()) return;
    const auto store = prescriptionStore(context_);
    if (store->state() == PrescriptionStore::State::loading) return;
    setBusy(false);
    if (store->error() && endsSession(context_, *store->error())) return;
    const auto& all = store->prescriptions();
    const auto found = std::ranges::find(all, nre_, &core::Prescription::nre);
    if (found != all.end()) return openPrescription(context_, found->id());
    context_.navigator.notify(store->error()
                                  ? core::errorText(*store->error()).title
                                  : tr("Questa prescrizione non è fra quelle del Fascicolo."));
}

}  // namespace ui
