// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/record_sections.h"

#include <QCoreApplication>

#include "ui/screens/record/contacts/contacts_page.h"
#include "ui/screens/record/documents_page.h"
#include "ui/screens/record/notebook/notebook_page.h"
#include "ui/screens/record/prescriptions/prescriptions_page.h"
#include "ui/screens/record/vaccinations/vaccinations_page.h"
#include "ui/shell/navigator.h"

namespace ui {
namespace {

template <typename P>
PageFactory pageFor(const Context& context) {
    return pageOf<P>(std::cref(context));
}

}  // namespace

QVector<RecordTab> recordTabs() {
    return {
        {RecordSection::documents,
         QCoreApplication::translate("RecordSections", "DOCUMENTI SANITARI"),
         QCoreApplication::translate("RecordSections", "Documenti sanitari"),
         pageFor<DocumentsPage>},
        {RecordSection::contacts,
         QCoreApplication::translate("RecordSections", "CONTATTI CON LA SANITÀ"),
         QCoreApplication::translate("RecordSections", "Contatti con la sanità"),
         pageFor<ContactsPage>},
        {RecordSection::prescriptions,
         QCoreApplication::translate("RecordSections", "PRESCRIZIONI"),
         QCoreApplication::translate("RecordSections", "Prescrizioni"), pageFor<PrescriptionsPage>},
        {RecordSection::vaccinations, QCoreApplication::translate("RecordSections", "VACCINAZIONI"),
         QCoreApplication::translate("RecordSections", "Vaccinazioni"), pageFor<VaccinationsPage>},
        {RecordSection::notebook, QCoreApplication::translate("RecordSections", "TACCUINO"),
         QCoreApplication::translate("RecordSections", "Taccuino"), pageFor<NotebookPage>}};
}

void openSection(const Context& context, const Page& from, RecordSection present,
                 RecordSection wanted) {
    if (present == wanted) return;
    for (const auto& tab : recordTabs()) {
        if (tab.section != wanted) continue;
        if (present == RecordSection::landing)
            context.navigator.push(tab.page(context));
        else
            context.navigator.replace(from, tab.page(context));
        return;
    }
}

}  // namespace ui
