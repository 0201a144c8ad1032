import { App } from 'aws-cdk-lib';
import { checkEverything } from '../lib/checks.ts';
import { RostrumStack } from '../lib/rostrum-stack.ts';
import { settingsFrom } from '../lib/settings.ts';

const app = new App();
checkEverything(app);
new RostrumStack(app, 'Rostrum', { settings: settingsFrom(app.node.tryGetContext('rostrum')) });
