// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/prescriptions/prescription_page.h"

#include "ui/screens/record/prescriptions/prescription_store.h"
#include "ui/screens/record/prescriptions/prescription_view.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/paragraph.h"

namespace ui {

PrescriptionPage::PrescriptionPage(const Context& context, const QString& id)
    : PrescriptionPage(context, id, new PrescriptionView(context)) {}

PrescriptionPage::PrescriptionPage(const Context& context, const QString& id,
                                   PrescriptionView* view)
    : PanePage(context, view), view_(view) {
    if (const auto prescription = prescriptionStore(context)->find(id))
        view_->setPrescription(*prescription);
}

QWidget* PrescriptionPage::firstFocus() const {
    return view_->heading();
}

void PrescriptionPage::clear() {
    view_->clear();
}

bool PrescriptionPage::print() {
    view_->print();
    return true;
}

void openPrescription(const Context& context, const QString& id) {
    if (prescriptionStore(context)->find(id))
        context.navigator.push(pageOf<PrescriptionPage>(std::cref(context), id));
}

}  // namespace ui
