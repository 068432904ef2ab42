// The worlds belong to no package: demo, tests and this app share them, and none of them is published.
/* eslint-disable @backstage/no-relative-monorepo-imports */
// The answers of the world `shop`, one import a file: the bundler needs to see each name.
import api from '../../../scenarios/shop/api.json';
import apiV1 from '../../../scenarios/shop/api.v1.json';
import apiV1Namespaces from '../../../scenarios/shop/api.v1.namespaces.json';
import apiV1Services from '../../../scenarios/shop/api.v1.services.json';
import apisAppsV1Daemonsets from '../../../scenarios/shop/apis.apps.v1.daemonsets.json';
import apisAppsV1Deployments from '../../../scenarios/shop/apis.apps.v1.deployments.json';
import apisAppsV1 from '../../../scenarios/shop/apis.apps.v1.json';
import apisAppsV1Statefulsets from '../../../scenarios/shop/apis.apps.v1.statefulsets.json';
import apisBatchV1Cronjobs from '../../../scenarios/shop/apis.batch.v1.cronjobs.json';
import apisBatchV1Jobs from '../../../scenarios/shop/apis.batch.v1.jobs.json';
import apisBatchV1 from '../../../scenarios/shop/apis.batch.v1.json';
import apisEventingKnativeDevV1Brokers from '../../../scenarios/shop/apis.eventing.knative.dev.v1.brokers.json';
import apisEventingKnativeDevV1 from '../../../scenarios/shop/apis.eventing.knative.dev.v1.json';
import apisEventingKnativeDevV1Triggers from '../../../scenarios/shop/apis.eventing.knative.dev.v1.triggers.json';
import apisEventingKnativeDevV1alpha1Eventpolicies from '../../../scenarios/shop/apis.eventing.knative.dev.v1alpha1.eventpolicies.json';
import apisEventingKnativeDevV1alpha1Eventtransforms from '../../../scenarios/shop/apis.eventing.knative.dev.v1alpha1.eventtransforms.json';
import apisEventingKnativeDevV1alpha1 from '../../../scenarios/shop/apis.eventing.knative.dev.v1alpha1.json';
import apisEventingKnativeDevV1alpha1Requestreplies from '../../../scenarios/shop/apis.eventing.knative.dev.v1alpha1.requestreplies.json';
import apisEventingKnativeDevV1beta1Eventtypes from '../../../scenarios/shop/apis.eventing.knative.dev.v1beta1.eventtypes.json';
import apisEventingKnativeDevV1beta1 from '../../../scenarios/shop/apis.eventing.knative.dev.v1beta1.json';
import apisEventingKnativeDevV1beta2Eventtypes from '../../../scenarios/shop/apis.eventing.knative.dev.v1beta2.eventtypes.json';
import apisEventingKnativeDevV1beta2 from '../../../scenarios/shop/apis.eventing.knative.dev.v1beta2.json';
import apisEventingKnativeDevV1beta3Eventtypes from '../../../scenarios/shop/apis.eventing.knative.dev.v1beta3.eventtypes.json';
import apisEventingKnativeDevV1beta3 from '../../../scenarios/shop/apis.eventing.knative.dev.v1beta3.json';
import apisFlowsKnativeDevV1 from '../../../scenarios/shop/apis.flows.knative.dev.v1.json';
import apisFlowsKnativeDevV1Parallels from '../../../scenarios/shop/apis.flows.knative.dev.v1.parallels.json';
import apisFlowsKnativeDevV1Sequences from '../../../scenarios/shop/apis.flows.knative.dev.v1.sequences.json';
import apis from '../../../scenarios/shop/apis.json';
import apisMessagingKnativeDevV1Channels from '../../../scenarios/shop/apis.messaging.knative.dev.v1.channels.json';
import apisMessagingKnativeDevV1Inmemorychannels from '../../../scenarios/shop/apis.messaging.knative.dev.v1.inmemorychannels.json';
import apisMessagingKnativeDevV1 from '../../../scenarios/shop/apis.messaging.knative.dev.v1.json';
import apisMessagingKnativeDevV1Subscriptions from '../../../scenarios/shop/apis.messaging.knative.dev.v1.subscriptions.json';
import apisSinksKnativeDevV1alpha1Integrationsinks from '../../../scenarios/shop/apis.sinks.knative.dev.v1alpha1.integrationsinks.json';
import apisSinksKnativeDevV1alpha1Jobsinks from '../../../scenarios/shop/apis.sinks.knative.dev.v1alpha1.jobsinks.json';
import apisSinksKnativeDevV1alpha1 from '../../../scenarios/shop/apis.sinks.knative.dev.v1alpha1.json';
import apisSourcesKnativeDevV1Apiserversources from '../../../scenarios/shop/apis.sources.knative.dev.v1.apiserversources.json';
import apisSourcesKnativeDevV1Containersources from '../../../scenarios/shop/apis.sources.knative.dev.v1.containersources.json';
import apisSourcesKnativeDevV1 from '../../../scenarios/shop/apis.sources.knative.dev.v1.json';
import apisSourcesKnativeDevV1Pingsources from '../../../scenarios/shop/apis.sources.knative.dev.v1.pingsources.json';
import apisSourcesKnativeDevV1Sinkbindings from '../../../scenarios/shop/apis.sources.knative.dev.v1.sinkbindings.json';
import apisSourcesKnativeDevV1alpha1Integrationsources from '../../../scenarios/shop/apis.sources.knative.dev.v1alpha1.integrationsources.json';
import apisSourcesKnativeDevV1alpha1 from '../../../scenarios/shop/apis.sources.knative.dev.v1alpha1.json';
import apisSourcesKnativeDevV1beta2 from '../../../scenarios/shop/apis.sources.knative.dev.v1beta2.json';
import apisSourcesKnativeDevV1beta2Pingsources from '../../../scenarios/shop/apis.sources.knative.dev.v1beta2.pingsources.json';
import handmadeApisEventingKnativeDevV1Triggers from '../../../scenarios/shop/handmade/apis.eventing.knative.dev.v1.triggers.json';
import handmadeApisMessagingKnativeDevV1Subscriptions from '../../../scenarios/shop/handmade/apis.messaging.knative.dev.v1.subscriptions.json';
import handmadeApisServingKnativeDevV1 from '../../../scenarios/shop/handmade/apis.serving.knative.dev.v1.json';
import handmadeApisServingKnativeDevV1Services from '../../../scenarios/shop/handmade/apis.serving.knative.dev.v1.services.json';
import handmadeApisSourcesKnativeDevV1 from '../../../scenarios/shop/handmade/apis.sources.knative.dev.v1.json';
import handmadeApisSourcesKnativeDevV1Kafkasources from '../../../scenarios/shop/handmade/apis.sources.knative.dev.v1.kafkasources.json';
import handmadeApisSourcesKnativeDevV1beta1 from '../../../scenarios/shop/handmade/apis.sources.knative.dev.v1beta1.json';
import handmadeApisSourcesKnativeDevV1beta1Kafkasources from '../../../scenarios/shop/handmade/apis.sources.knative.dev.v1beta1.kafkasources.json';

/** As the cluster answered. */
export const recorded: Readonly<Record<string, unknown>> = {
  'api.json': api,
  'api.v1.json': apiV1,
  'api.v1.namespaces.json': apiV1Namespaces,
  'api.v1.services.json': apiV1Services,
  'apis.apps.v1.daemonsets.json': apisAppsV1Daemonsets,
  'apis.apps.v1.deployments.json': apisAppsV1Deployments,
  'apis.apps.v1.json': apisAppsV1,
  'apis.apps.v1.statefulsets.json': apisAppsV1Statefulsets,
  'apis.batch.v1.cronjobs.json': apisBatchV1Cronjobs,
  'apis.batch.v1.jobs.json': apisBatchV1Jobs,
  'apis.batch.v1.json': apisBatchV1,
  'apis.eventing.knative.dev.v1.brokers.json': apisEventingKnativeDevV1Brokers,
  'apis.eventing.knative.dev.v1.json': apisEventingKnativeDevV1,
  'apis.eventing.knative.dev.v1.triggers.json':
    apisEventingKnativeDevV1Triggers,
  'apis.eventing.knative.dev.v1alpha1.eventpolicies.json':
    apisEventingKnativeDevV1alpha1Eventpolicies,
  'apis.eventing.knative.dev.v1alpha1.eventtransforms.json':
    apisEventingKnativeDevV1alpha1Eventtransforms,
  'apis.eventing.knative.dev.v1alpha1.json': apisEventingKnativeDevV1alpha1,
  'apis.eventing.knative.dev.v1alpha1.requestreplies.json':
    apisEventingKnativeDevV1alpha1Requestreplies,
  'apis.eventing.knative.dev.v1beta1.eventtypes.json':
    apisEventingKnativeDevV1beta1Eventtypes,
  'apis.eventing.knative.dev.v1beta1.json': apisEventingKnativeDevV1beta1,
  'apis.eventing.knative.dev.v1beta2.eventtypes.json':
    apisEventingKnativeDevV1beta2Eventtypes,
  'apis.eventing.knative.dev.v1beta2.json': apisEventingKnativeDevV1beta2,
  'apis.eventing.knative.dev.v1beta3.eventtypes.json':
    apisEventingKnativeDevV1beta3Eventtypes,
  'apis.eventing.knative.dev.v1beta3.json': apisEventingKnativeDevV1beta3,
  'apis.flows.knative.dev.v1.json': apisFlowsKnativeDevV1,
  'apis.flows.knative.dev.v1.parallels.json': apisFlowsKnativeDevV1Parallels,
  'apis.flows.knative.dev.v1.sequences.json': apisFlowsKnativeDevV1Sequences,
  'apis.json': apis,
  'apis.messaging.knative.dev.v1.channels.json':
    apisMessagingKnativeDevV1Channels,
  'apis.messaging.knative.dev.v1.inmemorychannels.json':
    apisMessagingKnativeDevV1Inmemorychannels,
  'apis.messaging.knative.dev.v1.json': apisMessagingKnativeDevV1,
  'apis.messaging.knative.dev.v1.subscriptions.json':
    apisMessagingKnativeDevV1Subscriptions,
  'apis.sinks.knative.dev.v1alpha1.integrationsinks.json':
    apisSinksKnativeDevV1alpha1Integrationsinks,
  'apis.sinks.knative.dev.v1alpha1.jobsinks.json':
    apisSinksKnativeDevV1alpha1Jobsinks,
  'apis.sinks.knative.dev.v1alpha1.json': apisSinksKnativeDevV1alpha1,
  'apis.sources.knative.dev.v1.apiserversources.json':
    apisSourcesKnativeDevV1Apiserversources,
  'apis.sources.knative.dev.v1.containersources.json':
    apisSourcesKnativeDevV1Containersources,
  'apis.sources.knative.dev.v1.json': apisSourcesKnativeDevV1,
  'apis.sources.knative.dev.v1.pingsources.json':
    apisSourcesKnativeDevV1Pingsources,
  'apis.sources.knative.dev.v1.sinkbindings.json':
    apisSourcesKnativeDevV1Sinkbindings,
  'apis.sources.knative.dev.v1alpha1.integrationsources.json':
    apisSourcesKnativeDevV1alpha1Integrationsources,
  'apis.sources.knative.dev.v1alpha1.json': apisSourcesKnativeDevV1alpha1,
  'apis.sources.knative.dev.v1beta2.json': apisSourcesKnativeDevV1beta2,
  'apis.sources.knative.dev.v1beta2.pingsources.json':
    apisSourcesKnativeDevV1beta2Pingsources,
};

/** What kinds without a controller there add to it. */
export const handmade: Readonly<Record<string, unknown>> = {
  'apis.eventing.knative.dev.v1.triggers.json':
    handmadeApisEventingKnativeDevV1Triggers,
  'apis.messaging.knative.dev.v1.subscriptions.json':
    handmadeApisMessagingKnativeDevV1Subscriptions,
  'apis.serving.knative.dev.v1.json': handmadeApisServingKnativeDevV1,
  'apis.serving.knative.dev.v1.services.json':
    handmadeApisServingKnativeDevV1Services,
  'apis.sources.knative.dev.v1.json': handmadeApisSourcesKnativeDevV1,
  'apis.sources.knative.dev.v1.kafkasources.json':
    handmadeApisSourcesKnativeDevV1Kafkasources,
  'apis.sources.knative.dev.v1beta1.json': handmadeApisSourcesKnativeDevV1beta1,
  'apis.sources.knative.dev.v1beta1.kafkasources.json':
    handmadeApisSourcesKnativeDevV1beta1Kafkasources,
};
