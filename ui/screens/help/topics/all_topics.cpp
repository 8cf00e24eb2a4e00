// SPDX-License-Identifier: EUPL-1.2
#include <array>

#include "ui/screens/help/help_topics.h"
#include "ui/screens/help/topics/topics.h"

namespace ui {

// In the order in which `Aiuto` lists them. A topic more = a line more.
std::vector<HelpTopic> allHelpTopics() {
    static constexpr std::array makers{
        welcomeTopic,      stepUpTopic,       cardTopic,         pinTopic,
        failedTopic,       credentialsTopic,  codeTopic,         newPasswordTopic,
        endedTopic,        actingTopic,       todayTopic,        familyTopic,
        recordTopic,       documentsTopic,    documentTopic,     searchTopic,
        trendsTopic,       compareTopic,      therapyTopic,      bookletTopic,
        exportTopic,       contactsTopic,     vaccinationsTopic, prescriptionsTopic,
        notebookTopic,     entryTopic,        measuresTopic,     importTopic,
        noticeTopic,       settingsTopic,     helpTopic,         countersTopic,
        aboutTopic,        menuTopic,         newCardTopic,      bookingTopic,
        bookingOpenTopic,  doctorTopic,       dataTopic,         exemptionsTopic,
        privacyTopic,      diagnosisTopic,    appointmentsTopic, agendasTopic,
        doctorSearchTopic, doctorChoiceTopic, accessesTopic,     delegationsTopic,
        seenTopic,         yourCardTopic,     pinChangeTopic,    firstRunTopic,
    };
    std::vector<HelpTopic> topics;
    for (const auto make : makers) topics.push_back(make());
    return topics;
}

}  // namespace ui
