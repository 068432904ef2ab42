// The worlds belong to no package: demo, tests and this app share them, and none of them is published.
/* eslint-disable @backstage/no-relative-monorepo-imports */
import namespaces from '../../../scenarios/shop/api.v1.namespaces.json';
import services from '../../../scenarios/shop/api.v1.services.json';
import daemonsets from '../../../scenarios/shop/apis.apps.v1.daemonsets.json';
import deployments from '../../../scenarios/shop/apis.apps.v1.deployments.json';
import statefulsets from '../../../scenarios/shop/apis.apps.v1.statefulsets.json';
import cronjobs from '../../../scenarios/shop/apis.batch.v1.cronjobs.json';
import brokers from '../../../scenarios/shop/apis.eventing.knative.dev.v1.brokers.json';
import triggers from '../../../scenarios/shop/apis.eventing.knative.dev.v1.triggers.json';
import eventtransforms from '../../../scenarios/shop/apis.eventing.knative.dev.v1alpha1.eventtransforms.json';
import requestreplies from '../../../scenarios/shop/apis.eventing.knative.dev.v1alpha1.requestreplies.json';
import eventtypes from '../../../scenarios/shop/apis.eventing.knative.dev.v1beta2.eventtypes.json';
import parallels from '../../../scenarios/shop/apis.flows.knative.dev.v1.parallels.json';
import sequences from '../../../scenarios/shop/apis.flows.knative.dev.v1.sequences.json';
import channels from '../../../scenarios/shop/apis.messaging.knative.dev.v1.channels.json';
import inmemorychannels from '../../../scenarios/shop/apis.messaging.knative.dev.v1.inmemorychannels.json';
import subscriptions from '../../../scenarios/shop/apis.messaging.knative.dev.v1.subscriptions.json';
import integrationsinks from '../../../scenarios/shop/apis.sinks.knative.dev.v1alpha1.integrationsinks.json';
import jobsinks from '../../../scenarios/shop/apis.sinks.knative.dev.v1alpha1.jobsinks.json';
import apiserversources from '../../../scenarios/shop/apis.sources.knative.dev.v1.apiserversources.json';
import containersources from '../../../scenarios/shop/apis.sources.knative.dev.v1.containersources.json';
import pingsources from '../../../scenarios/shop/apis.sources.knative.dev.v1.pingsources.json';
import sinkbindings from '../../../scenarios/shop/apis.sources.knative.dev.v1.sinkbindings.json';
import integrationsources from '../../../scenarios/shop/apis.sources.knative.dev.v1alpha1.integrationsources.json';
import handmadeTriggers from '../../../scenarios/shop/handmade/apis.eventing.knative.dev.v1.triggers.json';
import handmadeSubscriptions from '../../../scenarios/shop/handmade/apis.messaging.knative.dev.v1.subscriptions.json';
import handmadeServices from '../../../scenarios/shop/handmade/apis.serving.knative.dev.v1.services.json';
import handmadeKafkasources from '../../../scenarios/shop/handmade/apis.sources.knative.dev.v1beta1.kafkasources.json';

/** The lists of the world `shop`, one import a file: the bundler needs to see each name. */
export const shopFiles: Readonly<Record<string, unknown>> = {
  'api.v1.namespaces.json': namespaces,
  'api.v1.services.json': services,
  'apis.apps.v1.daemonsets.json': daemonsets,
  'apis.apps.v1.deployments.json': deployments,
  'apis.apps.v1.statefulsets.json': statefulsets,
  'apis.batch.v1.cronjobs.json': cronjobs,
  'apis.eventing.knative.dev.v1.brokers.json': brokers,
  'apis.eventing.knative.dev.v1.triggers.json': triggers,
  'apis.eventing.knative.dev.v1alpha1.eventtransforms.json': eventtransforms,
  'apis.eventing.knative.dev.v1alpha1.requestreplies.json': requestreplies,
  'apis.eventing.knative.dev.v1beta2.eventtypes.json': eventtypes,
  'apis.flows.knative.dev.v1.parallels.json': parallels,
  'apis.flows.knative.dev.v1.sequences.json': sequences,
  'apis.messaging.knative.dev.v1.channels.json': channels,
  'apis.messaging.knative.dev.v1.inmemorychannels.json': inmemorychannels,
  'apis.messaging.knative.dev.v1.subscriptions.json': subscriptions,
  'apis.sinks.knative.dev.v1alpha1.integrationsinks.json': integrationsinks,
  'apis.sinks.knative.dev.v1alpha1.jobsinks.json': jobsinks,
  'apis.sources.knative.dev.v1.apiserversources.json': apiserversources,
  'apis.sources.knative.dev.v1.containersources.json': containersources,
  'apis.sources.knative.dev.v1.pingsources.json': pingsources,
  'apis.sources.knative.dev.v1.sinkbindings.json': sinkbindings,
  'apis.sources.knative.dev.v1alpha1.integrationsources.json':
    integrationsources,
  'handmade/apis.eventing.knative.dev.v1.triggers.json': handmadeTriggers,
  'handmade/apis.messaging.knative.dev.v1.subscriptions.json':
    handmadeSubscriptions,
  'handmade/apis.serving.knative.dev.v1.services.json': handmadeServices,
  'handmade/apis.sources.knative.dev.v1beta1.kafkasources.json':
    handmadeKafkasources,
};
