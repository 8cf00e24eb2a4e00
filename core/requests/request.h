// SPDX-License-Identifier: EUPL-1.2
// What a citizen asked an office for, as the portal keeps it (FHIR Task, docs/portal-api.md
// "Requests"): the same for every kind of request, whoever signs or judges it.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include "core/base/base.h"

namespace core {

/// R50. `sent` is the only one that can still change.
enum class RequestState { sent, accepted, refused, withdrawn };

struct Request {
    QString id{};
    QString version{};  // what If-Match is made of
    QString kind{};     // code of requestSystem: "scelta-medico"
    RequestState state = RequestState::sent;
    QDateTime sent{};
    QDateTime ended{};       // accepted, refused or withdrawn; null before
    QString nonce{};         // of its text: the same for every repetition of one wish
    QString receipt{};       // protocol number, on the printed receipt
    QString answer{};        // the office's words with a refusal; may be empty
    QString text{};          // exactly what was agreed to and, where needed, signed
    QByteArray signature{};  // CMS detached, DER, over the UTF-8 of `text`; empty without one
};

inline constexpr const char* requestSystem = "http://fse.example/cs/richiesta";

/// portal.answer when it is no Task or its state is not known.
Result<Request> readRequest(const QJsonObject& task);

/// The value of the input of this name (`reason`, …); null when there is none.
QString requestInput(const QJsonObject& task, const char* name);

/// A new Task of this kind for this citizen. `text` and `signature` become the inputs `testo` and
/// `firma`; an empty one is left out.
QJsonObject requestResource(const QString& patientId, const char* kind, const QString& text,
                            const QByteArray& signature);
/// Adds an input to a Task; an empty value is left out.
void addRequestInput(QJsonObject& task, const char* name, const QString& value);

}  // namespace core
