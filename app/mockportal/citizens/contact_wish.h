// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <expected>

#include "app/mockportal/citizens/citizen_book.h"
#include "app/mockportal/citizens/contact_changes.h"

namespace mockportal {

/// The wish without what is as it was, numbers as they are dialled; or the field that is wrong:
/// `cellulare`, `telefono`, `email`.
std::expected<ContactWish, QString> changedContacts(const ContactWish& told, const Citizen& citizen,
                                                    const CitizenData& data);

/// The codes that the change needs (R15). `cardLevel`: the session was opened with the card, so the
/// old number has no say.
QList<CodeChannel> channelsFor(const ContactWish& wish, const Citizen& citizen, bool cardLevel);

/// The SMS or the e-mail that brings the code.
QString contactCodeText(const QString& channel, const QString& code);
/// What both numbers hear when it is done.
QString mobileChangedText();

void applyContacts(const ContactWish& wish, Citizen& citizen, CitizenData& data);

}  // namespace mockportal
