// SPDX-License-Identifier: EUPL-1.2
// One topic a file; a new one is a line here and one in all_topics.cpp.
#pragma once

#include "ui/screens/help/help_topic.h"

namespace ui {

HelpTopic welcomeTopic();
HelpTopic stepUpTopic();
HelpTopic cardTopic();
HelpTopic pinTopic();
HelpTopic failedTopic();
HelpTopic credentialsTopic();
HelpTopic codeTopic();
HelpTopic newPasswordTopic();
HelpTopic endedTopic();
HelpTopic actingTopic();
HelpTopic todayTopic();
HelpTopic familyTopic();
HelpTopic recordTopic();
HelpTopic documentsTopic();
HelpTopic documentTopic();
HelpTopic searchTopic();
HelpTopic trendsTopic();
HelpTopic compareTopic();
HelpTopic therapyTopic();
HelpTopic bookletTopic();
HelpTopic exportTopic();
HelpTopic contactsTopic();
HelpTopic vaccinationsTopic();
HelpTopic prescriptionsTopic();
HelpTopic notebookTopic();
HelpTopic entryTopic();
HelpTopic measuresTopic();
HelpTopic importTopic();
HelpTopic noticeTopic();
HelpTopic settingsTopic();
HelpTopic helpTopic();
HelpTopic countersTopic();
HelpTopic aboutTopic();
HelpTopic menuTopic();
HelpTopic newCardTopic();
HelpTopic firstRunTopic();
HelpTopic bookingTopic();
HelpTopic bookingOpenTopic();
HelpTopic doctorTopic();
HelpTopic dataTopic();
HelpTopic exemptionsTopic();
HelpTopic privacyTopic();
HelpTopic diagnosisTopic();
HelpTopic appointmentsTopic();
HelpTopic agendasTopic();
HelpTopic doctorSearchTopic();
HelpTopic doctorChoiceTopic();
HelpTopic accessesTopic();
HelpTopic delegationsTopic();
HelpTopic seenTopic();
HelpTopic yourCardTopic();
HelpTopic pinChangeTopic();

}  // namespace ui
