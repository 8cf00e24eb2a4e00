// SPDX-License-Identifier: EUPL-1.2
#include "tests/campaign/pcscd_service.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "pcsc/transport/pcsc_readers.h"

extern "C" char** environ;

namespace campaign {
namespace {

constexpr const char* pidFile = "/run/pcscd/pcscd.pid";

std::vector<std::string> commandLine() {
    const char* line = std::getenv("PCSCD_START");
    std::istringstream words(line != nullptr ? line : "");
    std::vector<std::string> command;
    for (std::string word; words >> word;) command.push_back(word);
    return command;
}

pid_t spawnSilently(std::vector<std::string> command) {
    std::vector<char*> words;
    for (auto& word : command) words.push_back(word.data());
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int stream : {1, 2})
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0);
    pid_t process = 0;
    const int failed =
        posix_spawnp(&process, words.front(), &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed == 0 ? process : 0;
}

/// Also true of one that only waits to be buried by its parent.
bool ended(pid_t process) {
    std::ifstream stat("/proc/" + std::to_string(process) + "/stat");
    std::string number;
    std::string name;
    char state = 'X';
    return !(stat >> number >> name >> state) || state == 'Z' || state == 'X';
}

}  // namespace

bool awaited(const std::function<bool()>& condition, std::chrono::milliseconds patience) {
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() >= end) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

PcscdService::~PcscdService() {
    if (own_ == 0) return;
    kill(own_, SIGTERM);
    waitpid(own_, nullptr, 0);
}

pid_t PcscdService::process() const {
    if (own_ != 0) return own_;
    std::ifstream file(pidFile);
    pid_t number = 0;
    return file >> number ? number : 0;
}

void PcscdService::signal(int number) const {
    if (const auto service = process(); service != 0) kill(service, number);
}

void PcscdService::awaitDeath() const {
    const auto service = process();
    awaited([service] { return service == 0 || ended(service); });
}

void PcscdService::awaitEnd() {
    awaitDeath();
    if (own_ != 0) waitpid(own_, nullptr, 0);
    own_ = 0;
    // One that nobody has buried yet counts as running for the next one, which would not start.
    std::remove(pidFile);
}

bool PcscdService::start() {
    auto command = commandLine();
    if (command.empty()) return false;
    own_ = spawnSilently(std::move(command));
    pcsc::PcscReaders readers;
    return own_ != 0 && awaited([&] { return !readers.snapshot().readers.empty(); });
}

}  // namespace campaign
