// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/opened_document.h"

#include <QPromise>
#include <QThreadPool>
#include <algorithm>
#include <utility>

#include "core/clinical/reading/cda_reader.h"
#include "ui/screens/record/document_file.h"

namespace ui {
namespace {

using core::clinical::Problem;

// What is wrong with the container is told in the text as well.
void addProblems(const std::vector<Problem>& problems, core::clinical::ClinicalDocument& document) {
    for (const auto problem : problems)
        if (problem != Problem::noCda && !document.has(problem))
            document.problems.push_back(problem);
}

QString sentences(const std::vector<Problem>& problems) {
    QStringList all;
    for (const auto problem : problems)
        if (problem != Problem::noCda) all << core::clinical::sentence(problem);
    return all.join(u' ');
}

}  // namespace

core::Result<OpenedDocument> understand(const QByteArray& bytes,
                                        const core::clinical::TrustList& anchors,
                                        const QString& announced) {
    auto file = core::clinical::openFile(bytes, announced);
    if (!file) return std::unexpected(file.error());
    OpenedDocument opened;
    if (file->isPdf()) opened.pdf = file->unwrapped;
    if (!file->cda.isEmpty()) {
        if (auto clinical = core::clinical::readCda(file->cda)) {
            addProblems(file->problems, *clinical);
            opened.clinical =
                std::make_shared<const core::clinical::ClinicalDocument>(std::move(*clinical));
        }
    }
    if (!opened.clinical && opened.pdf.isEmpty())
        return std::unexpected(core::Error{core::errors::documentUnreadable});
    if (!opened.clinical) opened.problems = sentences(file->problems);
    opened.verdict = core::clinical::checkSignatures(*file, anchors);
    opened.ending = fileEnding(*file);
    return opened;
}

core::Async<OpenedDocument> understandLater(const QByteArray& bytes,
                                            const core::clinical::TrustList& anchors,
                                            const QString& announced) {
    const auto promise = std::make_shared<QPromise<core::Result<OpenedDocument>>>();
    promise->start();
    QThreadPool::globalInstance()->start([=] {
        promise->addResult(understand(bytes, anchors, announced));
        promise->finish();
    });
    return promise->future();
}

}  // namespace ui
