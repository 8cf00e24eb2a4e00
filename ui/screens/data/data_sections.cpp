// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/data_sections.h"

#include <QCoreApplication>

#include "ui/screens/data/certify/certify_page.h"
#include "ui/screens/data/contact_data_page.h"
#include "ui/screens/data/exemptions_page.h"
#include "ui/screens/data/personal_page.h"
#include "ui/screens/login/step_up_page.h"
#include "ui/shell/navigator.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DataSections)
};

template <typename P>
PageFactory pageFor(const Context& context) {
    return pageOf<P>(std::cref(context));
}

bool isOpen(const Context& context, core::ActingService service) {
    const auto& session = context.services.sessions.current();
    return !session || !session->actingFor || session->actingFor->scope.testFlag(service);
}

}  // namespace

QVector<DataTab> dataTabs(const Context& context) {
    QVector<DataTab> tabs;
    if (isOpen(context, core::ActingService::data))
        tabs << DataTab{DataSection::personal, Words::tr("DATI ANAGRAFICI"),
                        Words::tr("Dati anagrafici"), pageFor<PersonalPage>}
             << DataTab{DataSection::contacts, Words::tr("RECAPITI"), Words::tr("Recapiti"),
                        pageFor<ContactDataPage>};
    if (isOpen(context, core::ActingService::exemptions))
        tabs << DataTab{DataSection::exemptions, Words::tr("ESENZIONI"), Words::tr("Esenzioni"),
                        pageFor<ExemptionsPage>};
    return tabs;
}

PageFactory dataEntry(const Context& context) {
    return isOpen(context, core::ActingService::data) ? pageFor<PersonalPage>(context)
                                                      : pageFor<ExemptionsPage>(context);
}

PageFactory followDataTrail(const Context& context, const QString& trail) {
    if (trail == ContactDataPage::contactsTrail) return pageFor<ContactDataPage>(context);
    if (trail == ExemptionsPage::exemptionsTrail) return pageFor<ExemptionsPage>(context);
    if (trail == CertifyPage::certifyTrail) return pageFor<CertifyPage>(context);
    return nullptr;
}

bool stepUpForData(const Context& context) {
    const auto& session = context.services.sessions.current();
    if (!session || session->level >= core::Level::passwordAndCode) return false;
    context.navigator.push(
        pageOf<StepUpPage>(std::cref(context), Place::data, core::Level::passwordAndCode));
    return true;
}

}  // namespace ui
