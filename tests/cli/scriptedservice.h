// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/faultyserver.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// What a service answers, step by step, to `submit`: the key is asked for, files are uploaded, a
/// job is made and looked at.
namespace cd::test::scripted {

QString fileId();
QByteArray jobId();
/// A job in this status.
QByteArray job(const QByteArray &status, const QByteArray &error = {});
/// A page of results, in which the file of fileId() is of the rule "invoice".
QByteArray results(const QByteArray &job = jobId());

/// An account that is in order: projects, organizations, uploads, an empty list of jobs.
QList<ServerStep> account();
/// Answers to creates, one after the other.
QList<ServerStep> creates(const QList<ServerStep> &answers);
/// Answers to looks at the job.
QList<ServerStep> looks(const QList<ServerStep> &answers);
QList<ServerStep> looks(const QList<QByteArray> &statuses);
/// A whole job that succeeds.
QList<ServerStep> success();

/// How many creates the server saw, whole or not.
int creations(const FaultyServer &server);

} // namespace cd::test::scripted
