-- One account for each customer of RavenStack, out of its five tables, as they were on the day of the plan.
WITH
-- A subscription without an end is active; one that ends on the day of the plan is over.
active AS (
    SELECT account_id,
           COUNT(*) AS subscriptions,
           SUM(mrr_amount) AS mrr,
           SUM(billing_frequency = 'annual') * 2 >= COUNT(*) AS mostly_annual,
           MAX(CASE WHEN upgrade_flag = 'True' THEN start_date END) AS upgraded,
           MIN(start_date) AS oldest
    FROM ravenstack_subscriptions
    WHERE start_date <= :as_of AND (end_date IS NULL OR end_date > :as_of)
    GROUP BY account_id
),
-- Three months of tickets and usage, so that one loud week does not count for a year.
tickets AS (
    SELECT account_id,
           COUNT(*) AS opened,
           SUM(priority = 'urgent') AS urgent,
           AVG(satisfaction_score) AS satisfaction
    FROM ravenstack_support_tickets
    WHERE submitted_at > date(:as_of, '-3 months') AND submitted_at <= :as_of
    GROUP BY account_id
),
usage AS (
    SELECT s.account_id,
           SUM(u.usage_count) AS uses,
           COUNT(DISTINCT u.feature_name) AS features,
           SUM(u.error_count) AS errors
    FROM ravenstack_feature_usage AS u
    JOIN ravenstack_subscriptions AS s ON s.subscription_id = u.subscription_id
    WHERE u.usage_date > date(:as_of, '-3 months') AND u.usage_date <= :as_of
    GROUP BY s.account_id
),
left_once AS (
    SELECT account_id, COUNT(*) AS times
    FROM ravenstack_churn_events
    WHERE churn_date <= :as_of
    GROUP BY account_id
)
SELECT a.account_id AS id,
       a.account_name AS name,
       active.mrr AS mrr,
       'USD' AS currency,
       a.plan_tier AS tier,
       a.industry AS industry,
       a.country AS country,
       CASE
           WHEN a.signup_date > date(:as_of, '-90 days') THEN 'onboarding'
           WHEN active.upgraded > date(:as_of, '-90 days') THEN 'expansion'
           ELSE 'adoption'
       END AS stage,
       a.signup_date AS contract_start,
       CASE WHEN active.mostly_annual THEN 'annual' ELSE 'monthly' END AS billing,
       active.subscriptions AS "metric.subscriptions",
       a.seats AS "metric.seats",
       COALESCE(tickets.opened, 0) AS "metric.tickets",
       COALESCE(tickets.urgent, 0) AS "metric.urgent_tickets",
       tickets.satisfaction AS "metric.satisfaction",
       COALESCE(usage.uses, 0) AS "metric.uses",
       COALESCE(usage.features, 0) AS "metric.features",
       COALESCE(usage.errors, 0) AS "metric.errors",
       COALESCE(left_once.times, 0) AS "metric.churn_events",
       -- Not read as "churned": 110 accounts carry it and pay all the same.
       a.churn_flag AS "attr.churn_flag",
       a.referral_source AS "attr.referral_source"
FROM ravenstack_accounts AS a
JOIN active ON active.account_id = a.account_id
LEFT JOIN tickets ON tickets.account_id = a.account_id
LEFT JOIN usage ON usage.account_id = a.account_id
LEFT JOIN left_once ON left_once.account_id = a.account_id
ORDER BY a.account_id
