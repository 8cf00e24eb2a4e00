// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/file_preparation.h"

namespace mockportal {

void FilePreparation::start(DocumentFiles& files, std::vector<Wish> wishes) {
    thread_.reset(QThread::create([&files, wishes = std::move(wishes)] {
        for (const auto& wish : wishes) {
            if (QThread::currentThread()->isInterruptionRequested()) return;
            files.facts(wish.id, *wish.document, wish.patient);
        }
    }));
    thread_->setObjectName(QStringLiteral("file preparation"));
    thread_->start(QThread::LowPriority);
}

void FilePreparation::stop() {
    if (thread_ == nullptr) return;
    thread_->requestInterruption();
    thread_->wait();
    thread_.reset();
}

}  // namespace mockportal
