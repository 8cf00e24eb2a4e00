// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/doctor_sections.h"

#include <QCoreApplication>

#include "ui/screens/doctor/children_panel.h"
#include "ui/screens/doctor/my_doctor_page.h"
#include "ui/screens/doctor/search/search_page.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DoctorSections)
};

}  // namespace

QString doctorSectionName(DoctorSection section) {
    switch (section) {
        case DoctorSection::paediatricians:
            return Words::tr("Elenco pediatri");
        case DoctorSection::paediatrician:
            return Words::tr("Scegli il pediatra");
        case DoctorSection::doctor:
            break;
    }
    return Words::tr("Scegli il medico");
}

QString doctorSectionLabel(DoctorSection section) {
    switch (section) {
        case DoctorSection::paediatricians:
            return Words::tr("ELENCO PEDIATRI");
        case DoctorSection::paediatrician:
            return Words::tr("SCEGLI IL PEDIATRA");
        case DoctorSection::doctor:
            break;
    }
    return Words::tr("SCEGLI IL MEDICO");
}

DoctorSection doctorEntrySection(const Context& context) {
    return hasPaediatrician(context) ? DoctorSection::paediatrician : DoctorSection::doctor;
}

PageFactory doctorSectionPage(const Context& context, DoctorSection section) {
    if (section == DoctorSection::paediatricians)
        return pageOf<DoctorSearchPage>(std::cref(context), section);
    return pageOf<MyDoctorPage>(std::cref(context), section);
}

}  // namespace ui
