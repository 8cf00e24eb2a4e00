// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/contact_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/shell/format.h"

namespace ui {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("ui::ContactWords", text);
}

// As it was written there: the hour of the place.
QString hour(const QDateTime& moment) {
    return moment.toString(QStringLiteral("h.mm"));
}

}  // namespace

Icon contactIcon(core::ContactKind kind) {
    switch (kind) {
        case core::ContactKind::emergency:
            return Icon::emergency;
        case core::ContactKind::stay:
            return Icon::hospital;
        case core::ContactKind::visit:
            break;
    }
    return Icon::stethoscope;
}

QString contactPlace(const core::Contact& contact) {
    QStringList parts{contact.organization, contact.facility};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" - "));
}

QString contactTitle(const core::Contact& contact) {
    return contact.what.isEmpty() ? core::contactKindName(contact.kind) : contact.what;
}

QString contactTime(const core::Contact& contact) {
    const QString first = shortDate(contact.from.date());
    if (!contact.to.isValid() || contact.to <= contact.from) return first;
    if (contact.to.date() != contact.from.date())
        return elided(say(QT_TRANSLATE_NOOP("ui::ContactWords", "dal %1 al %2"))
                          .arg(first, shortDate(contact.to.date())));
    return say(QT_TRANSLATE_NOOP("ui::ContactWords", "%1, dalle %2 alle %3"))
        .arg(first, hour(contact.from), hour(contact.to));
}

}  // namespace ui
