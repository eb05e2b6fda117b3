import type { TestProject } from 'vitest/node';

/** The project `contract` runs on a fresh SQLite file for each test file. */
export default function setup(project: TestProject): void {
  project.provide('database', 'file:');
}
